export { ServiceForm as default } from '#ui/form';
