using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Plimsoll.Text;

/// <summary>
/// Finds the tab that Kubernetes refuses and our parser takes for a blank: outside of brackets, none may stand where a key or an item may start,
/// even on a line that holds nothing else. See <c>yaml_parser_scan_to_next_token</c> of
/// <see href="https://github.com/yaml/go-yaml/blob/v2/scannerc.go">go-yaml</see>.
/// </summary>
internal sealed class YamlTabs
{
    private readonly string _text;
    private int _at;
    private int _brackets;
    private bool _mayStart = true;
    private bool _isOver;
    private int _found = -1;

    private YamlTabs(string text) => _text = text;

    /// <summary>The index of the first such tab before the first error of the text, or -1.</summary>
    public static int Find(string text)
    {
        // What starts like JSON is read as JSON, where a tab is as good as a blank.
        var start = JsonText.Start(text, isSure: false);
        if (text.IndexOf('\t') < 0 || start >= 0)
        {
            return -1;
        }

        var tabs = new YamlTabs(text);
        YamlTokens.Each(text, skipComments: true, tabs.Take);
        return tabs._found;
    }

    private void Take(Token token)
    {
        var (start, end) = ((int)token.Start.Index, (int)token.End.Index);
        if (_isOver || start < _at)
        {
            return;
        }

        if (_brackets == 0)
        {
            LookUpTo(start);
        }

        _at = Math.Max(start, end);
        _isOver = _found >= 0 || token is DocumentEnd;
        _brackets += token is FlowMappingStart or FlowSequenceStart ? 1 : token is FlowMappingEnd or FlowSequenceEnd ? -1 : 0;
        if (end > start)
        {
            // What follows the ':' of a key behind a '?', or of none, may start with a key itself.
            _mayStart = token is BlockEntry or Key || (token is Value && _mayStart);
        }

        // A text without quotes takes the blanks behind it, on other lines too; the parser looks at those.
        if (token is Scalar { Style: not (ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted) } && _brackets == 0)
        {
            ToContent();
        }
    }

    // Past blanks and empty lines.
    private void ToContent()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _mayStart |= _text[_at] is '\n' or '\r';
            _at++;
        }
    }

    private void LookUpTo(int end)
    {
        for (var isComment = false; _at < end && _at < _text.Length; _at++)
        {
            if (_text[_at] is '\n' or '\r')
            {
                (_mayStart, isComment) = (true, false);
            }
            else if (_text[_at] == '\t' && _mayStart && !isComment)
            {
                _found = _at;
                return;
            }

            isComment |= _text[_at] == '#';
        }
    }
}
