const vi = {
  larger: "Chữ to",
  listen: "Nghe",
  stop: "Dừng",
  share: "Gửi người nhà",
  goOn: (step: number, onAnotherDay: boolean) =>
    `Bà con dừng ở bước ${step}${onAnotherDay ? " hôm trước" : ""}. Chạm để xem tiếp.`,
  done: "Tôi làm được rồi",
  well: "Giỏi quá!",
  doneOn: (day: string) => `Bà con đã tự làm được ngày ${day}.`,
};

const en: typeof vi = {
  larger: "Larger text",
  listen: "Listen",
  stop: "Stop",
  share: "Send to family",
  goOn: (step, onAnotherDay) => `You stopped at step ${step}${onAnotherDay ? " last time" : ""}. Tap to go on.`,
  done: "I can do it now",
  well: "Well done!",
  doneOn: (day) => `You did it by yourself on ${day}.`,
};

/** What the script of the home pages says, in the language of the page it runs on. */
export const says = document.documentElement.lang === "en" ? en : vi;
