import { expect, test } from 'vitest';
import { shown } from './shown.ts';

test.each<[string, string]>([
  ['@[card](https://e.org/a_(b))', 'paragraph <https://e.org/a_(b)>'],
  ['@[youtube](ab-c)', 'paragraph <https://www.youtube.com/watch?v=ab-c>'],
  ['@[speakerdeck](1a2b)', 'html <script class="speakerdeck-embed" data-id="1a2b"></script>'],
  ['@[tweet](https://x.com/a/status/1)', 'paragraph <https://x.com/a/status/1>'],
  ['{{< youtube abc >}}', 'paragraph <https://www.youtube.com/watch?v=abc>'],
  ['{{< tweet user="ann" id="12" >}}', 'paragraph <https://x.com/ann/status/12>'],
  ['{{< tweet 12 >}}', 'paragraph <https://x.com/i/status/12>'],
  ['{{< gist ann 12 >}}', 'paragraph <https://gist.github.com/ann/12>'],
  ['{{< figure src="x.png" title="Stage" >}}', 'image x.png Stage'],
  ['{% youtube abc %}', 'paragraph <https://www.youtube.com/watch?v=abc>'],
  ['{% include youtube.html id="abc" %}', 'paragraph <https://www.youtube.com/watch?v=abc>'],
  ['[gist:ann/12:a.rb]', 'paragraph <https://gist.github.com/ann/12>'],
  ['[https://e.org/a:title]', 'paragraph <https://e.org/a>'],
  ['[https://e.org/a:title=The page]', 'paragraph [The page](<https://e.org/a>)'],
  ['[https://e.org/a:embed:cite]', 'paragraph <https://e.org/a>'],
])('%s', (source, expected) => {
  expect(shown(`a\n\n${source}\n\nb`)).toEqual(['paragraph a', expected, 'paragraph b']);
});

test.each(['[:contents]', '{{< ref "x" >}}', '{% raw %}', '@[youtube]()', '@[x](a b)', '{: .wide}', '@ann'])(
  'what tells no address stays text: %s',
  source => expect(shown(source)).toEqual([`paragraph ${source}`]),
);

test('an embed right below an item is its own', () => {
  expect(shown('* a\nb\n    @[speakerdeck](1a)\n  * c')[1]).toMatch(/^ {2}html/);
});
