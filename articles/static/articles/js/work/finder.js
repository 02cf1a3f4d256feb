// Find in the text: every match counted, Enter to the next; on closing the match is selected, so that one can act on it.
// Not before: a browser moves the focus to where it selects, and what one types on would be taken for keys.

import { find } from "./elements.js";

const PAUSE = 120;

export class Finder {
  constructor(work) {
    this.work = work;
    this.bar = find("finder");
    this.input = find("find-words");
    this.count = find("find-count");
    this.found = [];
    this.at = -1;
    let timer = null;
    this.input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.search(), PAUSE);
    });
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        clearTimeout(timer);
        if (this.asked !== this.input.value) this.search();
        else this.step(event.shiftKey ? -1 : 1);
      }
      if (event.key === "Escape") this.close();
    });
    find("find-next").addEventListener("click", () => this.step(1));
    find("find-before").addEventListener("click", () => this.step(-1));
    find("find-close").addEventListener("click", () => this.close());
  }

  open() {
    this.bar.hidden = false;
    this.input.focus();
    this.input.select();
  }

  close() {
    this.bar.hidden = true;
    CSS.highlights?.delete("found");
    const match = this.found[this.at];
    this.work.focusText();
    if (match?.[0].isConnected && match[2].isConnected) getSelection().setBaseAndExtent(...match);
    this.work.selected.look();
  }

  // The words on the screen as one string, and where each text node begins in it.
  gather() {
    const { sheet } = this.work;
    const nodes = [];
    let text = "";
    const walker = document.createTreeWalker(sheet.root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!sheet.sources.has(node) || node.parentElement.closest("del")) continue;
      if (nodes.length && node.parentElement.closest(".part") !== nodes[nodes.length - 1][1].parentElement.closest(".part")) text += "\n";
      nodes.push([text.length, node]);
      text += node.data;
    }
    return { nodes, text };
  }

  search() {
    this.asked = this.input.value;
    const words = this.asked.trim().split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("\\s+");
    this.found = [];
    if (words) {
      const { nodes, text } = this.gather();
      for (const match of text.matchAll(new RegExp(words, "giu"))) this.found.push(range(nodes, match.index, match.index + match[0].length));
    }
    this.at = -1;
    CSS.highlights?.delete("found");
    if (this.found.length) this.step(1);
    else this.count.textContent = words ? "not found" : "";
  }

  step(by) {
    if (!this.found.length) return;
    this.at = (this.at + by + this.found.length) % this.found.length;
    this.count.textContent = `${this.at + 1} of ${this.found.length}`;
    this.show(this.found[this.at]);
  }

  show([from, start, to, end]) {
    if (!from.isConnected || !to.isConnected) return this.search();
    const found = document.createRange();
    found.setStart(from, start);
    found.setEnd(to, end);
    CSS.highlights?.set("found", new Highlight(found));
    this.work.sheet.bring(from.parentElement);
    return null;
  }
}

function range(nodes, start, end) {
  const from = holding(nodes, start);
  const to = holding(nodes, end - 1);
  return [from[1], start - from[0], to[1], end - to[0]];
}

function holding(nodes, place) {
  let [low, high] = [0, nodes.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (nodes[middle][0] <= place) low = middle;
    else high = middle - 1;
  }
  return nodes[low];
}
