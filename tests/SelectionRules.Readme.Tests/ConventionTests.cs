using System.Reflection;
using SelectionRules.Belgium;
using SelectionRules.Json;
using SelectionRules.Letters;
using SelectionRules.Records;
using SelectionRules.Reports;
using SelectionRules.Testing;

namespace SelectionRules.Readme.Tests;

/// <summary>What holds for every public type of the packages.</summary>
public sealed class ConventionTests
{
    private static readonly Assembly[] Packages =
        [typeof(SelectionProcedure).Assembly, typeof(SocialMediaAssistant2025).Assembly, typeof(ProcedureJson).Assembly, typeof(SelectionLaws).Assembly, typeof(Letter).Assembly, typeof(SealedRecord).Assembly, typeof(SelectionReport).Assembly];

    private static readonly Type[] PublicTypes = [.. Packages.SelectMany(package => package.GetExportedTypes())];

    // A union of cases is abstract and has a private constructor; everything else is sealed.
    [Fact]
    public void Class_IsSealedOrAClosedUnion()
    {
        var open = PublicTypes.Where(type => type is { IsClass: true, IsSealed: false })
            .Where(type => !type.IsAbstract || type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(constructor => constructor.IsPublic || constructor is { IsFamily: true } && !IsCopyConstructor(constructor, type)));

        Assert.Empty(open.Select(type => type.FullName));
    }

    // "No floating point anywhere a decision is made": none can be asked for or given.
    [Fact]
    public void Signature_HasNoFloatingPoint()
    {
        var members = PublicTypes.SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly));

        Assert.Empty(members.Where(member => TypesOf(member).Any(IsFloatingPoint)).Select(member => $"{member.DeclaringType}.{member.Name}"));
    }

    [Fact]
    public void ValueType_HasEqualityAndItsOperators()
    {
        var values = PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false } && !type.IsNested).ToList();

        Assert.True(values.Count > 5, $"{values.Count} value types");
        Assert.Empty(values.Where(type => !type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type)) || type.GetMethod("op_Equality") is null || type.GetMethod("op_Inequality") is null).Select(type => type.FullName));
    }

    // Whatever can change can be changed by somebody else: records and values are for good once they are made.
    [Fact]
    public void Property_OfARecordOrValue_IsNotSet()
    {
        var settable = PublicTypes.Where(type => type.IsValueType || type.GetMethod("<Clone>$") is not null)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)));

        Assert.Empty(settable.Select(property => $"{property.DeclaringType}.{property.Name}"));
    }

    private static bool IsCopyConstructor(ConstructorInfo constructor, Type type) => constructor.GetParameters() is [{ ParameterType: var parameter }] && parameter == type;

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method is MethodInfo returning ? returning.ReturnType : typeof(void)),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static bool IsFloatingPoint(Type type) =>
        type == typeof(double) || type == typeof(float) || type == typeof(Half)
        || (type.HasElementType && IsFloatingPoint(type.GetElementType()!))
        || (type.IsGenericType && Array.Exists(type.GetGenericArguments(), IsFloatingPoint));
}
