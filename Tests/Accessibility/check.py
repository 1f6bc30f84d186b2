"""Opens every document in a browser without a network: no violation that axe-core finds, and nothing cut at any width."""

import argparse
import pathlib
import subprocess
import sys
import tempfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

LANGUAGES = ["ky", "ru", "en"]
# A phone, the width of A4 on a screen, a desk.
WIDTHS = [360, 794, 1400]
# What reaches over the edge, or hides a part of its words.
CUT = """() => [...document.querySelectorAll('body *')].filter(element => {
  const box = element.getBoundingClientRect(), style = getComputedStyle(element)
  if (element.closest('thead') && box.width <= 1) return false
  if (element.closest('thead')?.getBoundingClientRect().width <= 1 || element.closest('svg') && element.tagName != 'svg') return false
  return box.right > window.innerWidth + 1 || style.overflowX == 'hidden' && element.scrollWidth > element.clientWidth + 1
}).slice(0, 3).map(element => `${element.tagName}: ${element.textContent.slice(0, 60)}`)"""


def documents(tierwatch, root, folder):
    """Every document in every language, made from the shipped records."""
    def run(*arguments):
        subprocess.run([tierwatch, *arguments], check=True, cwd=folder, stdout=subprocess.DEVNULL)

    run("import", f"{root}/Recommendations", f"{root}/Evidence", "--author", "tierwatch")
    for language in LANGUAGES:
        spoken = ["--as-of", "2025-12-31", "--language", language]
        for name, report in [("2019", ["progress", "KGZ-2019"]), ("2025", ["progress", "KGZ-2025"]),
                             ("risk", ["tier-risk", "KGZ-2027"]), ("life", ["history", "KGZ-2019-06"])]:
            run("report", *report, *spoken, "-o", f"{name}-{language}.html")
        run("form", "KGZ-2019", "--language", language, "-o", f"form-{language}.html")
        run("report", "review", "KGZ-2019", *spoken, "--no-print", "-o", f"pack-{language}")
    return sorted(pathlib.Path(folder).glob("**/*.html"))


def faults(tab, page):
    """What is wrong with a page, in lines."""
    asked = []
    listen = lambda request: asked.append(request.url)
    tab.on("request", listen)
    tab.goto(page.as_uri())
    found = [f"asks for {url}" for url in asked if url != page.as_uri()]
    for width in WIDTHS:
        tab.set_viewport_size({"width": width, "height": 900})
        found += [f"at {width}: cut: {cut}" for cut in tab.evaluate(CUT)]
        if tab.evaluate("document.scrollingElement.scrollWidth > window.innerWidth"):
            found.append(f"at {width}: wider than the screen")
    found += [f"axe: {fault['id']}: {fault['nodes'][0]['html'][:120]}" for fault in Axe().run(tab).response["violations"]]
    tab.remove_listener("request", listen)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tierwatch", required=True, type=pathlib.Path)
    parser.add_argument("--browser", default="/usr/bin/chromium")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=arguments.browser, args=["--no-sandbox"])
        tab = browser.new_page()
        pages = documents(arguments.tierwatch.resolve(), pathlib.Path.cwd(), folder)
        bad = 0
        for page in pages:
            found = faults(tab, page)
            bad += len(found)
            for line in found:
                print(f"{page.relative_to(folder)}: {line}")
        browser.close()
    print(f"{len(pages)} pages, {bad} faults")
    sys.exit(1 if bad or not pages else 0)


main()
