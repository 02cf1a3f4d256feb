// A note as readers will see it: the server renders, the browser makes the elements it knows, with their words.

import { make } from "./elements.js";

const KNOWN = new Set("p em strong a ul ol li blockquote code pre br".split(" "));

export function grown(tree) {
  return tree.map((node) => {
    if (typeof node === "string") return document.createTextNode(node);
    const [name, address, children] = node;
    if (!KNOWN.has(name)) return document.createTextNode("");
    const safe = name === "a" && /^(https?:|mailto:)/iu.test(address);
    return make(name, safe ? { href: address, rel: "noopener nofollow", target: "_blank" } : {}, ...grown(children));
  });
}
