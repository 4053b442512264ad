import { expect, test } from "vitest";
import { findPersonal } from "../../../src/domain/request/find-personal";

test.each(["gọi lại số 0912 345 678", "căn cước 012345678901", "sđt 84912345678"])("“%s” holds a number", (text) =>
  expect(findPersonal(text)).toBe("number"),
);

test.each(["Bà Tư ở cuối xóm", "con trai là Tuấn Anh", "gặp chị Thắm hỏi thêm", "Nguyễn Thị Tập hỏi lại"])(
  "“%s” looks like a name",
  (text) => expect(findPersonal(text)).toBe("name"),
);

test.each(["Đã làm tới bước 3.", "nói chậm, chữ lớn", "bà con quên mật khẩu, hẹn thứ Ba", "cần thẻ BHYT", ""])(
  "“%s” may be kept as it is",
  (text) => expect(findPersonal(text)).toBeUndefined(),
);
