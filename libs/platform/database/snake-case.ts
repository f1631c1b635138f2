import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** `effectiveReceivedAt` -> `effective_received_at`, `ServiceCaseEntity` -> `service_case`. */
export const toSnakeCase = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();

/** Names of tables and columns as the migrations write them. */
export class SnakeCaseNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(className: string, given: string | undefined): string {
    return given ?? toSnakeCase(className.replace(/Entity$/, ''));
  }

  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return toSnakeCase([...prefixes, given ?? property].join('_'));
  }

  override relationName(property: string): string {
    return toSnakeCase(property);
  }

  override joinColumnName(relation: string, referenced: string): string {
    return toSnakeCase(`${relation}_${referenced}`);
  }
}
