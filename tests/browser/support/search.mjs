// The search of a page: opening it, asking, reading what it shows.

/** Opens the search of a page by its key and waits until it can answer. */
export async function openSearch(page) {
  await page.keyboard.press('/');
  await page.locator('dialog[open] input[type=search]').waitFor();
}

/** Types a query in place of what stood there, and returns the titles that are shown. */
export async function ask(page, query) {
  const field = page.locator('dialog[open] input[type=search]');
  await field.fill(query);
  await answered(page);
  return titles(page);
}

/** Waits until the search has said what it found. */
export async function answered(page) {
  await page.waitForFunction(() => {
    const dialog = document.querySelector('dialog[open]');
    if (!dialog?.querySelector('input[type=search]').value.trim()) return true;
    return dialog.querySelector('.search-hit') || !dialog.querySelector('[data-search-empty]').hidden;
  });
}

export const titles = (page) => page.locator('dialog[open] .search-name').allInnerTexts();

/** Waits until the excerpts are there. */
export async function filled(page) {
  await page.waitForFunction(() => {
    const texts = [...document.querySelectorAll('dialog[open] .search-text')];
    return texts.length > 0 && texts.every((it) => it.childNodes.length > 0);
  });
}
