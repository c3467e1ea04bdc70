export { errorCodes, isErrorCode, type ErrorCode, type ErrorEntry } from './codes.ts';
export { AppError, type ErrorDetails } from './app-error.ts';
export { errorsDocument } from './errors-document.ts';
