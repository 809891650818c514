const WIDE_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\n\f\v]/g;
/** Any sign that `halfWidth` changes: most texts have none. */
const CHANGING = /[\uff01-\uff5e\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\t\r\n\f\v]/;
const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]/g;

/** Full-width letters, digits and signs as half-width, every kind of space as one blank, invisible marks gone. */
export function halfWidth(text: string): string {
  if (!CHANGING.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(INVISIBLE, '')
    .replace(WIDE_SPACES, ' ');
}

/** For comparing labels and names: half-width and without any space (`社会效益指 标` equals `社会效益指标`). */
export function compactText(text: string): string {
  const plain = halfWidth(text);
  return plain.includes(' ') ? plain.replace(/ +/g, '') : plain;
}
