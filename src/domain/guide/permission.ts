import type { Sheet } from "./practice-screen";

const refusal = "Không cho phép";

/** As Android in Vietnamese writes them. People compare letter by letter with what their own phone shows. */
export const permissionButtons = ["Trong khi dùng ứng dụng", "Chỉ lần này", "Cho phép", refusal];

/** True for a question of the phone itself: an app's own question has other answers. */
export const isPermission = ({ buttons }: Sheet): boolean => buttons.some(({ label }) => label === refusal);
