/* j and k walk through the notes, ? lists the keys. They can be switched off, and nothing is remembered. */

const TYPING = "input:not([type=checkbox]), textarea, select, [contenteditable]";

export function listenForKeys(page) {
  const notes = [...page.querySelectorAll(".note-number")];
  const help = page.getElementById("keys");
  const on = page.getElementById("keys-on");
  if (!notes.length || !help) return;
  on.checked = true; // some browsers bring back what was ticked before
  const acts = {
    j: () => go(notes, next(notes, page)),
    k: () => go(notes, before(notes, page)),
    "?": () => help.togglePopover?.() && on.focus(),
  };
  page.addEventListener("keydown", (event) => {
    if (!on.checked || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.defaultPrevented || event.target.closest?.(TYPING) || !Object.hasOwn(acts, event.key)) return;
    event.preventDefault();
    acts[event.key]();
  });
}

/* Where the reader is: at the note that has the focus, else between the passages above the window and those in it. */
function place(notes, page) {
  const own = notes.indexOf(page.activeElement);
  return own >= 0 ? own : notes.findLastIndex((note) => passage(note).getBoundingClientRect().top < 0) + 0.5;
}

const next = (notes, page) => Math.floor(place(notes, page) + 1);
const before = (notes, page) => Math.ceil(place(notes, page) - 1);
const passage = (note) => document.getElementById(note.hash.slice(1)) ?? note;

function go(notes, index) {
  const note = notes[index];
  if (!note) return;
  note.focus({ preventScroll: true });
  const section = note.closest(".note");
  passage(note).scrollIntoView({ block: "center" });
  if (section.getBoundingClientRect().top > window.innerHeight * 0.8) section.scrollIntoView({ block: "center" });
}
