import type { Remark } from '../../event/model.ts';
import { isTable } from './references.ts';

/**
 * A remark as it stands in the notes, at the margin so that it cannot be read into the list above it.
 * Headings keep below the talk's own.
 */
export function remarkMarkdown(remark: Remark): string {
  const markdown = remark.markdown.replace(/^[ \t]+/, '');
  if (remark.kind === 'code' && !isTable(markdown)) return fenced(remark.text, markdown);
  if (remark.kind !== 'heading' || /^#{3,6}/.test(markdown)) return markdown;
  const [line = ''] = markdown.split('\n');
  return `### ${line.replace(/^##?(?=[^#]|$)\s*/, '')}`;
}

/** Code between fences; of its `source` the fence is kept where it has one. */
export function fenced(text: string, source = ''): string {
  const given = /^(`{3,}|~{3,}).*/.exec(source);
  let sign = given?.[1] ?? '```';
  while (!given && text.includes(sign)) sign += '`';
  return [given?.[0] ?? sign, ...text.split('\n'), sign].join('\n');
}
