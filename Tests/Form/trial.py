"""Fills in an entry form as people do, in a real browser: trial.py PAGE FOLDER.

Leaves in FOLDER what the page gives back (entries.jsonl, other.jsonl, unkept.jsonl), pictures and a print. Any claim
that does not hold ends it with its line.
"""

import pathlib
import re
import sys

from playwright.sync_api import sync_playwright

PAGE = pathlib.Path(sys.argv[1]).resolve().as_uri()
FOLDER = pathlib.Path(sys.argv[2])
NEEDED = ["author", "what", "day", "source"]
MARKUP = 'The <img src=x onerror="document.title=1"> office & "three" others opened cases.'


def open_page(context):
    """A page that may ask nobody for anything, and must not complain."""
    page = context.new_page()
    page.asked, page.complaints = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("console", lambda said: page.complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(PAGE)
    return page


def close(page):
    outside = [address for address in page.asked if not address.startswith(("file:", "blob:"))]
    assert outside == [], outside
    assert page.complaints == [], page.complaints
    assert page.locator("img").count() == 0
    page.close()


def fill(page, what, day="2026-03-14", source="24.kg"):
    page.fill("#author", "reader-7")
    page.fill("#what", what)
    page.fill("#day", day)
    page.fill("#source", source)


def save(page, name):
    with page.expect_download() as download:
        page.click("#download")
    assert re.fullmatch(r"[A-Z]{3}-\d{4}-\d{4}-\d\d-\d\d-[0-9A-Z]{4}\.jsonl", download.value.suggested_filename)
    download.value.save_as(FOLDER / name)
    return (FOLDER / name).read_text(encoding="utf-8")


def wrong(page):
    return page.evaluate("[...document.querySelectorAll('[aria-invalid]')].map(field => field.id)")


def is_labelled(page):
    unlabelled = page.evaluate(
        """[...document.querySelectorAll('input, select, textarea')].filter(field =>
          !document.querySelector('label[for="' + field.id + '"]')).map(field => field.id)""")
    assert unlabelled == [], unlabelled


def is_narrow_enough(page):
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def reopen(page):
    """The browser puts away what it was given a little later, on a busy machine after seconds."""
    for _ in range(100):
        page.reload()
        if page.input_value("#author"):
            return
        page.wait_for_timeout(200)


def telephone(browser):
    context = browser.new_context(viewport={"width": 360, "height": 740}, accept_downloads=True)
    page = open_page(context)
    is_labelled(page)
    is_narrow_enough(page)
    page.screenshot(path=FOLDER / "telephone.png", full_page=True)

    # Nothing filled in: said at each field, and the first one waits.
    page.click("#keep")
    assert wrong(page) == NEEDED, wrong(page)
    assert page.evaluate("document.activeElement.id") == "author"
    fill(page, "Call 0555 12-34-56 7.")
    page.press("#source", "Enter")
    assert wrong(page) == ["what"], wrong(page)
    page.fill("#what", MARKUP)
    assert wrong(page) == []

    # All of it, the further fields too.
    page.select_option("#recommendation", index=2)
    page.select_option("#place", index=1)
    page.click("summary")
    page.select_option("#stage", "applied")
    page.select_option("#direction", "improved")
    page.select_option("#kind", "statistic")
    page.fill("#link", "https://example.org/a?b=1&c=2")
    page.select_option("#measure", "investigations")
    page.select_option("#unit", "cases")
    page.fill("#value", "1 112,5")
    page.click("#keep")
    assert wrong(page) == ["period"], wrong(page)
    page.fill("#period", "2026-Q1")
    page.select_option("#reliability", "B")
    page.select_option("#credibility", "2")
    page.fill("#reason", "It has been right before.")
    page.screenshot(path=FOLDER / "filled.png", full_page=True)
    page.click("#keep")
    assert wrong(page) == [] and page.locator("#entries li").count() == 1

    # A second one by the keyboard alone, changed, and a third that is deleted.
    page.focus("#what")
    page.keyboard.type("Second.")
    page.fill("#source", "https://example.org/news")
    page.fill("#about", "2025")
    page.press("#source", "Enter")
    fill(page, "Third.")
    page.click("#keep")
    assert page.locator("#entries li").count() == 3
    page.locator("#entries li").nth(2).locator("button").nth(1).click()
    page.locator("#entries li").nth(1).locator("button").nth(0).click()
    assert page.input_value("#what") == "Second."
    page.fill("#what", "Second, changed.")
    page.click("#keep")

    # It is all there after the page was closed; the text is the file.
    reopen(page)
    assert page.input_value("#author") == "reader-7", page.input_value("#author")
    assert MARKUP in page.inner_text("#entries")
    text = save(page, "entries.jsonl")
    assert len(text.splitlines()) == 4 and "Second, changed." in text and "Third." not in text
    page.click("#show")
    assert page.input_value("#lines") == text
    is_narrow_enough(page)
    page.screenshot(path=FOLDER / "kept.png", full_page=True)
    page.emulate_media(media="print")
    page.pdf(path=FOLDER / "sheet.pdf", prefer_css_page_size=True)
    page.emulate_media(media="screen")

    page.click("#remove-all")
    assert page.evaluate("localStorage.length") == 0 and page.input_value("#author") == ""
    assert page.locator("#entries li").count() == 0 and page.locator("#hand-over").is_hidden()
    close(page)
    return text


def another_telephone(browser, first):
    """Writes the same, and gives it other names."""
    context = browser.new_context(accept_downloads=True)
    page = open_page(context)
    fill(page, MARKUP)
    page.click("#keep")
    text = save(page, "other.jsonl")
    names = [set(re.findall(r'"id":"([^"]+)"', lines)) for lines in (first, text)]
    assert len(names[1]) == 2 and not names[0] & names[1], names
    close(page)


def forgetful_browser(browser):
    """Keeps nothing: the page says so, and still hands over."""
    context = browser.new_context(accept_downloads=True)
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }})")
    page = open_page(context)
    assert page.locator("#unkept").is_visible()
    fill(page, "Kept nowhere.")
    page.click("#keep")
    assert "Kept nowhere." in save(page, "unkept.jsonl")
    page.click("#remove-all")
    assert page.locator("#entries li").count() == 0
    close(page)


def without_script(browser):
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    page = open_page(context)
    assert page.locator("#screen").is_hidden() and page.locator(".box").count() == 3
    assert all(box.is_visible() for box in page.locator(".box").all())
    page.screenshot(path=FOLDER / "without-script.png", full_page=True)


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    another_telephone(browser, telephone(browser))
    forgetful_browser(browser)
    without_script(browser)
    browser.close()
