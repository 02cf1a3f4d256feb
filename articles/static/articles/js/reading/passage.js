/* A selected range -> the text directive that finds it again: "prefix-,start,end", on word bounds.

   A browser looks for the first place that fits, so the words at the start are taken as many as it needs for no earlier
   place to fit, and then words before them. Notes stand between the paragraphs and are no part of the text. */

const BLOCKS = "p, li, h2, h3, h4, h5, h6";
const SHORT = 8;
const ENDS = 4;

export function directive(range, body) {
  const blocks = [...body.querySelectorAll(BLOCKS)].filter(
    (block) => !block.closest(".notes") && !block.querySelector(BLOCKS) && range.intersectsNode(block),
  );
  const parts = blocks.map((block) => ({ block, ...chosen(range, block) })).filter((part) => part.words.length);
  if (!parts.length) return null;
  const [first, last] = [parts[0], parts.at(-1)];
  return { first: first.block, text: written(first, last, body.ownerDocument.body) };
}

/* The whole words of a block that the range touches, and the words before them. */
function chosen(range, block) {
  const text = block.textContent;
  const from = block.contains(range.startContainer) ? offset(block, range.startContainer, range.startOffset) : 0;
  const to = block.contains(range.endContainer) ? offset(block, range.endContainer, range.endOffset) : text.length;
  const all = words(text, block.closest("[lang]")?.lang);
  const inside = all.filter((word) => word.end > from && word.start < to);
  return { text, words: inside, before: all.filter((word) => inside.length && word.end <= inside[0].start) };
}

function offset(block, node, place) {
  const range = document.createRange();
  range.selectNodeContents(block);
  range.setEnd(node, place);
  return range.toString().length;
}

function words(text, language) {
  const segments = new Intl.Segmenter(language || undefined, { granularity: "word" }).segment(text);
  return [...segments]
    .filter((segment) => segment.isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function written(first, last, page) {
  const one = first === last;
  const count = first.words.length;
  if (one && count <= SHORT) return withPrefix(first, 0, count, "", page);
  const end = `,${encoded(said(last, Math.max(last.words.length - ENDS, 0), last.words.length))}`;
  let length = Math.min(ENDS, one ? count - ENDS : count);
  const most = one ? count - ENDS : count;
  while (length < most && length < 4 * ENDS && isEarlier(first, length, page)) length += 1;
  return withPrefix(first, 0, length, end, page);
}

function withPrefix(part, from, to, end, page) {
  const start = encoded(said(part, from, to)) + end;
  if (!part.before.length || !isEarlier(part, to, page)) return start;
  const close = part.before.slice(-ENDS);
  return `${encoded(part.text.slice(close[0].start, close.at(-1).end))}-,${start}`;
}

const said = ({ text, words: all }, from, to) => text.slice(all[from].start, all[to - 1].end);

/* Would a browser find these words somewhere before? */
function isEarlier(part, count, page) {
  const [needle, hay] = [folded(said(part, 0, count)), folded(page.textContent)];
  const range = document.createRange();
  range.selectNodeContents(page);
  range.setEndBefore(part.block);
  const own = folded(range.toString()).length;
  const first = hay.indexOf(needle);
  return first >= 0 && (first < own - 1 || part.text.slice(0, part.words[0].start).toLowerCase().includes(needle));
}

const folded = (text) => text.replace(/\s+/gu, " ").toLowerCase();

const encoded = (text) => encodeURIComponent(text.replace(/\s+/gu, " ")).replaceAll("-", "%2D");
