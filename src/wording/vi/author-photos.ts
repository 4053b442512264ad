/** Pictures of the real app, which whoever writes looks at and nothing keeps. */
export const authorPhotos = {
  photos: {
    title: "Ảnh để nhìn theo",
    how: "Chụp màn hình app thật rồi mở ở đây mà nhìn. Ảnh chỉ hiện trên màn hình này: máy không lưu, bài không có. Đóng bài là hết.",
    add: "Mở ảnh",
    real: "Ảnh app thật, để nhìn theo",
    nth: (n: number, all: number) => `Ảnh ${n}/${all}`,
    next: "Ảnh kế",
    drop: "Bỏ ảnh này",
    tooLarge: "Ảnh lớn hơn 20 MB. Mở ảnh khác.",
    broken: "Tệp này không mở ra thành ảnh được. Mở ảnh khác.",
  },
};
