import type { WelcomeWords } from "../vi/welcome";

export const welcome: WelcomeWords = {
  brand: "Trạm Số",
  notOpened: "Learn digital services here",
  askForHelp: "Get help",
  back: "Back",
  home: "Back to start",
  header: {
    textSize: "Text size",
    sizes: { a: "Normal text", "a-plus": "Large text", "a-plus-plus": "Very large text" },
    contrast: "High contrast",
    staff: "For volunteers",
  },
  welcome: {
    question: "Welcome! What shall we learn today?",
    comfort: "Tap a picture. Practise freely, nothing can go wrong.",
    topics: {
      papers: "Paperwork online",
      identity: "ID on the phone",
      payments: "Pay without cash",
      market: "Buy and sell online",
      health: "Health and insurance",
      safety: "Avoid scams",
      phone: "Use the phone",
    },
    search: "Find something else",
    myNumber: "My number",
    readAloud: "Read aloud",
    waiting: (n) => (n === 0 ? "Nobody is waiting" : n === 1 ? "1 person waiting" : `${n} people waiting`),
  },
  trouble: {
    screenTitle: "This screen has a problem",
    screen: "Your number is safe. Go back to the start and try again.",
  },
};
