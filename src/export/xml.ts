import { sanitize } from '../text/sanitize.ts';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A text as it stands in an element of XML or HTML, without the control characters that neither may hold. */
export function escapedText(text: string): string {
  return sanitize(text, 'text').replace(/[&<>]/g, sign => references[sign]!);
}

/** A text as it stands in an attribute, between double quotes. */
function escapedValue(text: string): string {
  return sanitize(text, 'text').replace(/[&<>"'\n\t]/g, sign => references[sign]!);
}

/** The attributes of a tag, with a space before each; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapedValue(value!)}"`)
    .join('');
}
