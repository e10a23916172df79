import { CATEGORY_WORDS, type CategoryWords } from '../../../lexicon/category-words';

/** Languages that dialogs are read in and policies are not; short words of theirs are among `EveryLanguage.keys`. */
const DIALOGS_ALONE: Readonly<Record<string, CategoryWords>> = {
  ar: {
    necessary: 'ضرورية تماما|الضرورية|الأساسية|مطلوبة',
    preferences: 'التفضيلات|الوظيفية|التخصيص',
    analytics: 'التحليلات|التحليلية|الإحصائية|الإحصاءات|قياس الأداء',
    marketing: 'الإعلانات|الإعلانية|التسويق|التسويقية|وسائل التواصل',
    unclassified: 'غير مصنفة',
  },
  he: {
    necessary: 'הכרחיות|חיוניות|נחוצות',
    preferences: 'העדפות|תפקודיות|פונקציונליות',
    analytics: 'אנליטיקה|אנליטיות|סטטיסטיקה|סטטיסטיות|מדידה',
    marketing: 'פרסומות|פרסומיות|שיווקיות|רשתות חברתיות',
    unclassified: 'לא מסווגות',
  },
  th: {
    necessary: 'จำเป็น|พื้นฐาน',
    preferences: 'การตั้งค่า|ฟังก์ชัน|การใช้งาน|ปรับแต่ง',
    analytics: 'วิเคราะห์|การวิเคราะห์|เพื่อการวิเคราะห์|สถิติ|ประสิทธิภาพ|วัดผล',
    marketing: 'โฆษณา|การตลาด|กลุ่มเป้าหมาย|โซเชียล',
    unclassified: 'ไม่ได้จัดประเภท',
  },
  vi: {
    necessary: 'cần thiết|bắt buộc|thiết yếu',
    preferences: 'chức năng|tùy chọn|tuỳ chọn|cá nhân hóa|cá nhân hoá|ưu tiên',
    analytics: 'phân tích|thống kê|hiệu suất|đo lường',
    marketing: 'quảng cáo|tiếp thị|nhắm mục tiêu|mạng xã hội',
    unclassified: 'chưa phân loại',
  },
};

/** Names of purposes by language, in every language that dialogs are read in. */
export const DIALOG_CATEGORY_WORDS: Readonly<Record<string, CategoryWords>> = {
  ...CATEGORY_WORDS,
  ...DIALOGS_ALONE,
};
