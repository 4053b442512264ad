import type { Page } from "@playwright/test";

// Everything in this file that runs in the page stands inside the one function each page.evaluate is given.

/** What scrolls or sticks out, in words; a page that fits gives an empty list. */
export const findScrolling = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const faults: string[] = [];
    if (root.scrollHeight > innerHeight) faults.push(`the page is ${root.scrollHeight - innerHeight} px too long`);
    if (root.scrollWidth > innerWidth) faults.push(`the page is ${root.scrollWidth - innerWidth} px too wide`);
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowY);
      const hidden = element.scrollHeight - element.clientHeight;
      if (scrolls && hidden > 1 && !element.closest(".practice-phone")) {
        faults.push(`.${element.className} hides ${hidden} px`);
      }
    }
    return faults;
  });

/** Targets that are too small, too near one another, or out of sight; the practice phone keeps a phone's own sizes. */
export const findHardTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const every = "button, a[href], input, select, summary, textarea, [role=button]";
    const main = ".btn.main, .btn.help, .step-actions .btn";
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest(".practice-phone, .unseen, [inert]");
    const targets = [...document.querySelectorAll(every)].filter(shown).map((element) => ({
      name: (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 30) || element.tagName,
      least: element.matches(main) ? 88 : 64,
      box: element.getBoundingClientRect(),
    }));
    const faults: string[] = targets.length ? [] : ["there is no target at all"];
    for (const { name, least, box } of targets) {
      const [wide, high] = [Math.round(box.width), Math.round(box.height)];
      if (wide < least - 0.5 || high < least - 0.5) faults.push(`“${name}” is ${wide} × ${high}, not ${least}`);
      const inSight = box.left >= 0 && box.top >= 0 && box.right <= innerWidth + 0.5 && box.bottom <= innerHeight + 0.5;
      if (!inSight) faults.push(`“${name}” is not wholly in sight`);
    }
    targets.forEach((one, place) => {
      for (const other of targets.slice(place + 1)) {
        const beside = Math.max(one.box.left - other.box.right, other.box.left - one.box.right);
        const below = Math.max(one.box.top - other.box.bottom, other.box.top - one.box.bottom);
        const gap = Math.max(beside, below);
        if (gap < 15.5) faults.push(`“${one.name}” and “${other.name}” are ${Math.round(gap)} px apart`);
      }
    });
    return faults;
  });

/**
 * Writes the tallest and deepest letters of Vietnamese over every text of the page and tells where their ink would be
 * cut off. The page is of no use afterwards.
 */
export const findClippedLetters = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const letters = "Ấ Ễ Ộ ự ỵ";
    const pen = document.createElement("canvas").getContext("2d")!;
    const faults = new Set<string>();
    const inkOf = (style: CSSStyleDeclaration) => {
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: under } = pen.measureText(letters);
      return { above, under };
    };
    const baselineOf = (element: Element) => {
      const mark = element.appendChild(document.createElement("span"));
      mark.style.cssText = "display: inline-block; width: 0; height: 0; padding: 0; min-height: 0";
      const baseline = mark.getBoundingClientRect().bottom;
      mark.remove();
      return baseline;
    };
    const cutsOff = (element: Element) => /hidden|clip|auto|scroll/.test(getComputedStyle(element).overflowY);
    const isCut = (element: Element, around: Element, ink: { top: number; bottom: number }) => {
      const box = around.getBoundingClientRect();
      const scrolled = around.scrollHeight > around.clientHeight + 1 && around !== element;
      return !scrolled && (ink.top < box.top - 0.5 || ink.bottom > box.bottom + 0.5);
    };
    const holders = [...document.querySelectorAll("#app *:not(svg *, input)")].filter(
      (element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()) &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest(".unseen"),
    );
    if (!holders.length) faults.add("there is no text at all");
    for (const element of holders) {
      element.textContent = letters;
      const { above, under } = inkOf(getComputedStyle(element));
      const baseline = baselineOf(element);
      const ink = { top: baseline - above, bottom: baseline + under };
      for (let around: Element | null = element; around && around.id !== "app"; around = around.parentElement) {
        if (!cutsOff(around) || !isCut(element, around, ink)) continue;
        faults.add(`${element.tagName} .${element.className} is cut off by .${around.className}`);
      }
    }
    for (const field of document.querySelectorAll("input")) {
      const { above, under } = inkOf(getComputedStyle(field));
      if (above + under > field.clientHeight) faults.add(`a field of ${field.clientHeight} px cuts its letters off`);
    }
    return [...faults];
  });
