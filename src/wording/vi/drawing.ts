/** What those hear who do not see the drawing of a practice screen; "" stands for a title or a part that has no name. */
export const drawing = {
  says: (title: string, target: string) =>
    `Hình vẽ màn hình${title && ` “${title}”`}.${target && ` Chỗ cần chạm: “${target}”.`}`,
};

export type DrawingWords = typeof drawing;
