const narrowForms: Readonly<Record<string, string>> = {
  '\uff1a': ':',
  '\u2236': ':',
  '\u3000': ' ',
  '\u00a0': ' ',
  '\uff0e': '.',
  '\uff5e': '~',
  '\u301c': '~',
  '\u223c': '~',
  '\u2192': '~',
  '\uff0d': '-',
};

/** A text with its digits, colons, dashes and waves in one form, character by character. */
export function narrow(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return text;
  return text.replace(/[\uff01-\uff5e\u2010-\u2015\u2212\u3000\u00a0\u2236\u301c\u223c\u2192]/g, sign => {
    const code = sign.charCodeAt(0);
    if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
    return narrowForms[sign] ?? String.fromCharCode(code - 0xfee0);
  });
}
