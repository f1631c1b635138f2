export { SingleForm as default } from '#ui/form';
