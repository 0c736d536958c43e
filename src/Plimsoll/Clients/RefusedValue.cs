using System.Globalization;
using System.Text.Json;

namespace Plimsoll.Clients;

/// <summary>Finds the value that a converter of a library refuses, when all it throws is an exception that does not say where.</summary>
internal static class RefusedValue
{
    public delegate void Reader(ReadOnlySpan<byte> json);

    /// <summary>
    /// The path of the value; null if it is none alone. Reading goes from front to back: cut off right behind the value, the text still meets
    /// the converter, and cut off before, it is no JSON.
    /// </summary>
    public static string? Path(ReadOnlySpan<byte> json, Reader read)
    {
        var reader = new Utf8JsonReader(json);
        var steps = new Stack<(string? Name, int Position)>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    steps.Pop();
                    steps.Push((reader.GetString(), 0));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    steps.Pop();
                    break;
                default:
                    Next(steps);
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        steps.Push((null, -1));
                    }
                    else if (IsRefused(json[..(int)reader.BytesConsumed], read))
                    {
                        return Text(steps);
                    }

                    break;
            }
        }

        return null;
    }

    private static void Next(Stack<(string? Name, int Position)> steps)
    {
        if (steps.TryPeek(out var last) && last.Name is null)
        {
            steps.Pop();
            steps.Push((null, last.Position + 1));
        }
    }

    private static bool IsRefused(ReadOnlySpan<byte> json, Reader read)
    {
        try
        {
            read(json);
        }
        catch (JsonException)
        {
            return false;
        }
        catch (Exception)
        {
            return true;
        }

        return false;
    }

    private static string Text(Stack<(string? Name, int Position)> steps)
    {
        var path = "";
        foreach (var (name, position) in steps.Reverse())
        {
            path += name is null ? "[" + position.ToString(CultureInfo.InvariantCulture) + "]"
                : name.AsSpan().ContainsAny('.', '[', '/') ? "[" + name + "]"
                : path.Length == 0 ? name
                : "." + name;
        }

        return path;
    }
}
