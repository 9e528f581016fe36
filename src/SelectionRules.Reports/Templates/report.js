"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const [ROW, KEY, GROUP, STATUS, STAGE, REASONS, RANK, SCORE, PLACE] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  // A line that another answer would change has its own columns after the first three.
  const [KIND, BEFORE, AFTER] = [3, 4, 5];
  const LAUREATE = 6;
  const PAGE = 25;
  const MARKS = { "✓": ["met", "met"], "✗": ["not-met", "not_met"], "?": ["open", "undetermined"], "–": ["aside", "not_compared"], "•": ["aside", "result"] };
  const main = document.getElementById("main");
  const dialog = document.getElementById("explanation");
  const languages = [...document.getElementById("language").options].map(option => option.value);
  const blocks = new Map();
  const filters = { search: "", group: "*", status: "*" };
  let language = document.documentElement.lang;
  let words = data.words[language];
  let tables = [];

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  const unpack = async text => {
    const bytes = Uint8Array.from(atob(text.trim()), letter => letter.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  };

  const collator = () => new Intl.Collator(language, { numeric: true });
  const group = line => words.groups[line[GROUP]] ?? line[GROUP];
  const reasons = line => line[REASONS].map(code => words.reasons[code] ?? code).join(", ");
  const stage = line => line[STAGE] === "" ? "" : words.stages[line[STAGE]] ?? line[STAGE];
  const score = line => line[SCORE].replace(".", words.decimal);

  // What a column shows, and by what it is put in order: what is empty comes last in both directions.
  const columns = {
    candidate: { text: line => line[KEY], by: line => line[KEY] },
    group: { text: group, by: group },
    status: { text: line => words.statuses[line[STATUS]], by: line => line[STATUS] },
    stage: { text: stage, by: stage },
    reasons: { text: reasons, by: reasons },
    rank: { text: line => line[RANK] ? String(line[RANK]) : "", by: line => line[RANK] || "", number: true },
    final_score: { text: score, by: line => line[PLACE] < 0 ? "" : line[PLACE], number: true },
    difference: { text: line => words.differences[line[KIND]], by: line => line[KIND] },
    before: { text: line => line[BEFORE](), by: line => line[BEFORE]() },
    after: { text: line => line[AFTER](), by: line => line[AFTER]() },
  };

  const table = (place, lines, names, caption, sorted) => {
    const state = { page: 0, column: sorted, descending: false };
    const body = make("tbody", {});
    const heads = names.map(name => {
      const button = make("button", { type: "button" }, words.page[name] ?? name);
      const head = make("th", { scope: "col", class: columns[name].number ? "number" : "" }, button);
      button.addEventListener("click", () => {
        state.descending = state.column === name && !state.descending;
        state.column = name;
        state.page = 0;
        show();
      });
      return head;
    });
    const status = make("span", { role: "status" });
    const previous = make("button", { type: "button" }, words.page.previous);
    const next = make("button", { type: "button" }, words.page.next);
    previous.addEventListener("click", () => { state.page--; show(); });
    next.addEventListener("click", () => { state.page++; show(); });

    const chosen = () => {
      const { by } = columns[state.column];
      const compare = collator().compare;
      const sign = state.descending ? -1 : 1;
      return lines().map((line, position) => [by(line), position, line]).sort((left, right) => {
        const [a, b] = [left[0], right[0]];
        if (a === "" || b === "") return (a === "") - (b === "") || left[1] - right[1];
        return sign * (typeof a === "number" ? a - b : compare(a, b)) || left[1] - right[1];
      }).map(entry => entry[2]);
    };

    const row = line => make("tr", {}, ...names.map(name => {
      const column = columns[name];
      if (name !== "candidate") return make("td", column.number ? { class: "number" } : {}, column.text(line));
      const button = make("button", { type: "button", class: "key", "aria-haspopup": "dialog" }, line[KEY]);
      button.addEventListener("click", () => explain(line[ROW]));
      return make("th", { scope: "row" }, button);
    }));

    const show = all => {
      const found = chosen();
      const from = all ? 0 : state.page * PAGE;
      const to = all ? found.length : Math.min(found.length, from + PAGE);
      body.replaceChildren(...found.slice(from, to).map(row));
      names.forEach((name, position) => heads[position].setAttribute("aria-sort", name !== state.column ? "none" : state.descending ? "descending" : "ascending"));
      status.textContent = found.length === 0 ? words.page.nobody : `${from + 1}–${to} ${words.page.of} ${found.length}`;
      previous.disabled = from === 0;
      next.disabled = to >= found.length;
      previous.hidden = next.hidden = !all && found.length <= PAGE;
    };

    place.replaceChildren(
      make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": `${words.page.as_a_table}${words.page.colon} ${caption}` },
        make("table", {}, make("caption", { class: "hidden" }, caption), make("thead", {}, make("tr", {}, ...heads)), body)),
      make("div", { class: "pages" }, status, previous, next));
    show();
    return { show, restart: () => { state.page = 0; show(); } };
  };

  // The texts of a block, by their numbers, in the language of the moment.
  const spoken = texts => number => texts[number].length === 1 ? texts[number][0] : texts[number][languages.indexOf(language)];

  const wanted = () => {
    const sought = filters.search.trim().toLowerCase();
    return data.lines.filter(line =>
      (filters.group === "*" || line[GROUP] === filters.group)
      && (filters.status === "*" || String(line[STATUS]) === filters.status)
      && (sought === "" || line[KEY].toLowerCase().includes(sought) || reasons(line).toLowerCase().includes(sought) || stage(line).toLowerCase().includes(sought)));
  };

  const choice = (id, options, candidates) => {
    const select = document.getElementById(id);
    select.replaceChildren(make("option", { value: "*" }, words.page.all), ...options.map(([value, text]) => make("option", { value }, text)));
    select.value = filters[id];
    select.addEventListener("change", () => { filters[id] = select.value; candidates().restart(); });
  };

  // Opened when somebody asks for it, as the explanations are.
  const differ = async details => {
    const place = details.querySelector("div");
    if (!details.open || place.hasChildNodes() || details.dataset.asked) return;
    details.dataset.asked = "true";
    const { texts, lines } = JSON.parse(await unpack(document.querySelectorAll("script.differences")[details.dataset.differences].textContent));
    if (!details.isConnected) return;
    const said = spoken(texts);
    const told = lines.map(line => [...line.slice(0, BEFORE), () => said(line[BEFORE]), () => said(line[AFTER])]);
    const names = ["candidate", "group", "difference", "before", "after"].filter(name => name !== "group" || told.some(line => line[GROUP] !== ""));
    tables.push(table(place, () => told, names, details.dataset.name, "difference"));
  };

  const fill = () => {
    words = data.words[language];
    tables = [];
    const place = main.querySelector("[data-table=candidates]");
    if (place) {
      const several = new Set(data.lines.map(line => line[GROUP]));
      const names = ["candidate", "group", "status", "stage", "reasons", "rank", "final_score"].filter(name => name !== "group" || several.size > 1 || !several.has(""));
      const candidates = table(place, wanted, names, words.page.candidates, "candidate");
      tables.push(candidates);
      const search = document.getElementById("search");
      search.value = filters.search;
      search.addEventListener("input", () => { filters.search = search.value; candidates.restart(); });
      choice("group", [...several].map(id => [id, words.groups[id] ?? id]), () => candidates);
      choice("status", [...new Set(data.lines.map(line => line[STATUS]))].sort().map(status => [String(status), words.statuses[status]]), () => candidates);
    }
    for (const reserve of main.querySelectorAll("[data-table=reserve]")) {
      const id = reserve.dataset.group;
      const laureates = data.lines.filter(line => line[STATUS] === LAUREATE && (id === "" || line[GROUP] === id));
      tables.push(table(reserve, () => laureates, ["rank", "candidate", "final_score"], `${words.page.reserves}${words.page.colon} ${reserve.dataset.name}`, "rank"));
    }
    for (const details of main.querySelectorAll("[data-differences]")) details.addEventListener("toggle", () => differ(details));
    for (const element of document.querySelectorAll("[data-word]")) element.textContent = words.page[element.dataset.word];
    document.querySelector(".bar").setAttribute("aria-label", words.page.settings);
    document.documentElement.lang = language;
    document.title = main.querySelector("h1").textContent;
  };

  const block = async row => {
    const position = Math.floor(row / data.blockSize);
    if (!blocks.has(position)) blocks.set(position, JSON.parse(await unpack(document.querySelectorAll("script.block")[position].textContent)));
    return blocks.get(position);
  };

  const explain = async row => {
    const { texts, candidates } = await block(row);
    const said = spoken(texts);
    const finding = ([mark, text, clause, assumptions, parts]) => {
      const [look, word] = MARKS[mark];
      const item = make("li", {},
        make("span", { class: `mark ${look}`, "aria-hidden": "true" }, mark),
        make("span", { class: "hidden" }, `${words.page[word]}${words.page.colon} `),
        said(text));
      if (clause >= 0) item.append(" ", make("span", { class: "clause" }, `[${said(clause)}]`));
      for (const assumption of assumptions) item.append(make("div", { class: "assumed" }, said(assumption)));
      if (parts.length > 0) item.append(make("ul", {}, ...parts.map(finding)));
      return item;
    };
    const { decisions, findings } = candidates[row % data.blockSize];
    document.getElementById("explanation-title").textContent = data.lines.find(line => line[ROW] === row)[KEY];
    document.getElementById("explanation-body").replaceChildren(
      ...decisions.map(decision => make("p", { class: "decision" }, said(decision))),
      make("ul", { class: "findings" }, ...findings.map(finding)));
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    document.getElementById("explanation-title").focus();
  };

  document.getElementById("language").addEventListener("change", async event => {
    language = event.target.value;
    main.innerHTML = await unpack(document.getElementById(`page-${language}`).textContent);
    fill();
  });
  document.getElementById("appearance").addEventListener("change", event => { document.documentElement.dataset.appearance = event.target.value; });
  document.getElementById("print").addEventListener("click", () => window.print());
  document.getElementById("close").addEventListener("click", () => dialog.close());
  window.addEventListener("beforeprint", () => tables.forEach(shown => shown.show(true)));
  window.addEventListener("afterprint", () => tables.forEach(shown => shown.show()));
  fill();
})();
