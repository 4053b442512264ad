/** Words of the end of a practice: how it went, and what to do next. */
export const practised = {
  finished: "Bà con làm xong rồi!",
  watched: "Bà con xem xong rồi!",
  sumAlone: (steps: number) => `${steps} việc tự làm`,
  sumFollowed: (steps: number) => `${steps} việc làm theo`,
  sumWithHints: (steps: number) => `${steps} việc có gợi ý`,
  sumSkipped: (steps: number) => `${steps} việc bỏ qua`,
  sumWatched: (steps: number) => `${steps} việc đã xem`,
  praiseAlone: "Bà con tự làm được hết. Về nhà cứ vậy mà làm.",
  mended: (steps: number) => `Có ${steps} chỗ lúc đầu chưa trúng, bà con tự sửa được. Vậy là nhớ lâu.`,
  nextGuide: (title: string) => `Bài kế: ${title}`,
  praiseNext: "Làm thêm một lần nữa là nhớ lâu.",
  tryGuided: "Giờ tới lượt mình làm theo",
  tryAlone: "Giờ tự làm thử",
  again: "Làm lại",
  takeHome: "Mang về nhà",
  able: "Lấy giấy “Tôi tự làm được”",
  watchAgain: "Xem lại",
  hintedSteps: "Việc cần làm lại cho quen:",
  stepAndGoal: (step: number, goal: string) => `Bước ${step}: ${goal}`,
  andMore: (steps: number) => `và ${steps} việc nữa`,
  onlyThese: (steps: number) => (steps === 1 ? "Làm lại việc này" : `Làm lại ${steps} việc này`),
};

export type PractisedWords = typeof practised;
