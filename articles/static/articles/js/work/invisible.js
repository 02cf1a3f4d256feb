// Characters nobody sees, as signs. The signs are drawn by CSS: the text keeps its own characters.

const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|[^\S \n\t]/u;

export function signOf(character, signs, alone) {
  if (character === " ") return alone ? "·" : "";
  if (character === "\n" || character === "\t") return alone ? signs[character] : "";
  if (signs[character]) return signs[character];
  if (!UNSEEN.test(character)) return "";
  return `[U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`;
}

// [words, sign] pieces; `alone` when there is nothing else to see.
export function pieces(words, signs) {
  const alone = !words.trim();
  const found = [];
  let plain = "";
  for (const character of words) {
    const sign = signOf(character, signs, alone);
    if (!sign) {
      plain += character;
      continue;
    }
    if (plain) found.push([plain, ""]);
    plain = "";
    found.push([character, sign]);
  }
  if (plain) found.push([plain, ""]);
  return found;
}

export const visible = (words, signs) => pieces(words, signs).map(([plain, sign]) => sign || plain).join("");
