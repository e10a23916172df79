import type { ConsentWords } from './words';

export const vi: ConsentWords = {
  accept: 'chấp nhận|đồng ý|cho phép|tôi đồng ý|đã hiểu|tôi hiểu|chấp thuận|bật tất cả|=có|=tiếp tục|=vâng',
  reject: 'từ chối|không đồng ý|không chấp nhận|không cho phép|tắt tất cả|=chặn|không cảm ơn|không|phản đối',
  refusal:
    'chỉ cần thiết|chỉ những cookie cần thiết|chỉ cookie cần thiết|chỉ chấp nhận cookie cần thiết|chỉ chấp nhận cần thiết|chỉ bắt buộc|chỉ cookie bắt buộc|chỉ cho phép cookie cần thiết|chỉ thiết yếu|chỉ cookie thiết yếu|chấp nhận cookie cần thiết|tiếp tục mà không chấp nhận|tiếp tục mà không đồng ý|không đồng ý|không chấp nhận|không cho phép|từ chối không cần thiết',
  save: 'lưu|xác nhận|áp dụng|chấp nhận lựa chọn|chấp nhận mục đã chọn|cho phép lựa chọn|cho phép mục đã chọn|đồng ý với lựa chọn|hoàn tất|gửi lựa chọn',
  customize:
    'tùy chỉnh|tuỳ chỉnh|cài đặt|thiết lập|quản lý|tùy chọn|tuỳ chọn|lựa chọn|chi tiết|chọn từng mục|để tôi chọn|cá nhân hóa lựa chọn|tôi muốn chọn',
  next: 'tiếp theo|tiếp tục|kế tiếp',
  close: 'đóng|để sau|bỏ qua|quay lại',
  subscribe: 'đăng ký|đăng nhập|mua|thanh toán|trả phí|tạo tài khoản|tham gia|quyên góp|không quảng cáo',
  withdraw:
    'rút lại|thay đổi sự đồng ý|cài đặt cookie|tùy chọn cookie|quản lý cookie|cài đặt quyền riêng tư|quản lý sự đồng ý|thiết lập cookie',
  topic: 'cookie|cookies|quyền riêng tư|sự đồng ý|dữ liệu cá nhân|thông tin cá nhân|theo dõi|bảo mật',
  context:
    'chúng tôi sử dụng|trang web|website|trải nghiệm|phân tích|thống kê|quảng cáo|tiếp thị|cá nhân hóa|cá nhân hoá|tùy chọn|chức năng|cần thiết|đối tác|bên thứ ba|lưu lượng|đo lường|cải thiện|chính sách|thiết bị|mục đích|nội dung|lựa chọn|truy cập',
  other:
    'xóa|xoá|lời mời|đủ tuổi|độ tuổi|ngày sinh|bản tin|giảm giá|mã khuyến mãi|giỏ hàng|đơn hàng|giao hàng|thông báo đẩy|nhận thông báo|vị trí của bạn|micrô|máy ảnh|trò chuyện|mật khẩu|điều khoản|cuộc họp|khảo sát|tải ứng dụng|đăng xuất|công thức',
  interest: 'lợi ích hợp pháp|lợi ích chính đáng',
  on: '=có|=bật|cho phép|đồng ý|chấp nhận',
  off: 'không|không đồng ý|không chấp nhận|=tắt|từ chối|không cho phép|vô hiệu',
};
