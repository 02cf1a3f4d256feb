// Every key on one card, and the switch that turns them off.

import { make } from "./elements.js";

const KEYS = [
  ["Decide", [["a", "accept"], ["x", "reject, take back"], ["space", "skip"], ["j ↓ / k ↑", "next, previous"], ["u", "undo"], ["e", "correct the wording"], ["Shift+A", "accept all of this rule"], ["w", "write why"]]],
  ["Look", [["1 2 3", "marked, result, original"], ["/", "find"], ["o", "the block in the original file"], ["b", "edit the block"], ["f", "facts"], ["Enter", "next text; twice leaves what is undecided for later"], ["p", "publish"], ["?", "this help"]]],
  ["Select", [["c", "select from the keyboard: ← → by word, ↑ ↓ by sentence, Page keys by paragraph, Home and End to the ends, Shift to extend"]]],
  ["On a selection", [["Delete", "cut"], ["e", "correct"], ["n", "note"], ["l", "link"], ["h", "heading"], ["s", "sic"], ["r", "another role"], ["f", "a fact it states"], ["Esc", "let go"]]],
];

export class Help {
  constructor(work) {
    this.work = work;
  }

  open() {
    const { keys, dialog } = this.work;
    const rows = ([title, table]) => [make("h3", {}, title), make("dl", { class: "keys" }, ...table.flatMap(([key, does]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, does)]))];
    const box = make("input", { type: "checkbox", id: "keys-on", checked: keys.enabled, on: { change: (event) => this.turn(event.target.checked) } });
    dialog.ask({
      title: "Keys",
      body: [make("p", {}, box, " ", make("label", { for: "keys-on" }, "Single keys are on")), make("div", { class: "key-tables" }, ...KEYS.map((table) => make("section", {}, ...rows(table)))), make("p", {}, "They work while the text or the panel beside it has the focus, and never where you type.")],
      choices: [],
    });
  }

  async turn(on) {
    const { keys, outbox, desk, status } = this.work;
    keys.enabled = on;
    const answer = await outbox.ask(desk.addresses.keys, { on });
    status.say(answer.ok ? `Single keys are ${on ? "on" : "off"}.` : answer.sentence);
  }
}
