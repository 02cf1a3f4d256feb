"""What is wrong with a page for those who listen to it, hold it in the hand or read at night: axe finds something, or it is
wider than the screen. The page is loaded once and looked at on every screen."""

from axe_playwright_python.sync_playwright import Axe

SCREENS = [(width, scheme) for width in (320, 1280) for scheme in ("light", "dark")]
CROSSWISE = [(320, "dark"), (1280, "light")]  # each width and each scheme once
TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Colours as they are in the end; a sheet made by script is not the policy's business.
NO_TRANSITIONS = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { transition: none !important }");
    document.adoptedStyleSheets = [sheet];
}"""
RUN_AXE = "axe.run(document, {resultTypes: ['violations']}).then((found) => found.violations)"


def faults(page, screens=SCREENS) -> list[str]:
    """Of the page as it stands, in words."""
    return list(on_each(page, screens))


def all_faults(page, addresses, screens=SCREENS) -> list[str]:
    """Of the pages at the addresses."""
    found = []
    for address in addresses:
        page.goto(address)
        found += faults(page, screens)
    return found


def on_each(page, screens):
    page.wait_for_load_state()
    page.evaluate(NO_TRANSITIONS)
    page.evaluate(Axe().axe_script)
    for width, scheme in screens:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        if page.evaluate(TOO_WIDE) > 0:
            yield f"{page.url} is wider than {width} pixels"
        for rule in page.evaluate(RUN_AXE):
            yield f"{page.url}: {rule['id']} at {width} pixels, {scheme}: {rule['nodes'][0]['html'][:200]}"
