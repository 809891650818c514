const WIDE_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\n\f\v]/g;
const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad]/g;

/** Full-width letters, digits and signs as half-width, every kind of space as one blank, invisible marks gone. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(INVISIBLE, '')
    .replace(WIDE_SPACES, ' ');
}

/** For comparing labels and names: half-width and without any space (`社会效益指 标` equals `社会效益指标`). */
export function compactText(text: string): string {
  return halfWidth(text).replace(/ +/g, '');
}
