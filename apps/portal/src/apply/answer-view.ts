export { AnswerView as default } from '#ui/form';
