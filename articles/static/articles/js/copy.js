// One button that copies a quotation with its citation. Without this file it can be opened and copied by hand.

const NAME = "Copy quote with citation";

function say(button, words) {
  button.textContent = words;
  setTimeout(() => (button.textContent = NAME), 3000);
}

async function copy(field, button) {
  try {
    await navigator.clipboard.writeText(field.value);
    say(button, "Copied");
  } catch {
    field.closest("details").open = true;
    field.focus();
    field.select();
    say(button, document.execCommand("copy") ? "Copied" : "Selected: copy it now");
  }
}

for (const field of document.querySelectorAll(".copy textarea")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = NAME;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", () => copy(field, button));
  field.closest("details").before(button);
}
