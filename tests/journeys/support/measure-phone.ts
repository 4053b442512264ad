import type { Page } from "@playwright/test";

/** The smallest word in the practice phone, in CSS pixels, and whether anything in the phone has to be scrolled. */
export const measurePhone = (page: Page): Promise<{ smallest: number; word: string; hidden: number }> =>
  page.evaluate(() => {
    const phone = document.querySelector(".practice-phone")!;
    const texts = document.createTreeWalker(phone, NodeFilter.SHOW_TEXT);
    let [smallest, word] = [Infinity, ""];
    const measure = (element: Element, text: string) => {
      const size = parseFloat(getComputedStyle(element).fontSize);
      // The row of letters from small to large is a picture of letters.
      if (!text.trim() || size >= smallest || element.closest(".ph-sizes-row") || !element.checkVisibility()) return;
      [smallest, word] = [size, text.trim()];
    };
    while (texts.nextNode()) measure(texts.currentNode.parentElement!, texts.currentNode.textContent!);
    for (const field of phone.querySelectorAll("input")) measure(field, field.value || "a field");
    const face = phone.querySelector(".ph-face")!;
    return { smallest, word, hidden: face.scrollHeight - face.clientHeight };
  });
