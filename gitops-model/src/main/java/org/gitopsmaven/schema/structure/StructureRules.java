/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import java.util.List;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;

/** The rules about structure. */
public final class StructureRules {

    public static final Rule REQUIRED = new Rule("SCHEMA-REQUIRED", Severity.ERROR, "required fields are there");

    static final Rule UNKNOWN_FIELD =
            new Rule("SCHEMA-UNKNOWN-FIELD", Severity.ERROR, "objects have only fields that their kind has");
    static final Rule TYPE = new Rule("SCHEMA-TYPE", Severity.ERROR, "values are of the type of their field");
    static final Rule ENUM = new Rule("SCHEMA-ENUM", Severity.ERROR, "values are among those that a field may have");
    static final Rule QUANTITY = new Rule("SCHEMA-QUANTITY", Severity.ERROR, "amounts are written as Kubernetes does");
    static final Rule FORMAT = new Rule("SCHEMA-FORMAT", Severity.ERROR, "texts have the format of their field");
    static final Rule RANGE = new Rule("SCHEMA-RANGE", Severity.ERROR, "numbers and sizes are within their bounds");
    static final Rule COMBINATION =
            new Rule("SCHEMA-COMBINATION", Severity.ERROR, "fields are combined as their CRD allows");
    static final Rule DUPLICATE_ITEM =
            new Rule("SCHEMA-DUPLICATE-ITEM", Severity.ERROR, "items of a list differ in their keys");
    static final Rule EXPRESSION =
            new Rule("SCHEMA-EXPRESSION", Severity.ERROR, "the rules hold that a CRD wrote in CEL");
    static final Rule EXPRESSION_SKIPPED =
            new Rule("SCHEMA-EXPRESSION-SKIPPED", Severity.INFO, "the rules that a CRD wrote in CEL can be checked");
    public static final Rule PART_SKIPPED =
            new Rule("SCHEMA-PART-SKIPPED", Severity.INFO, "all of a JSON Schema can be checked");
    static final Rule MISSING = new Rule("SCHEMA-MISSING", Severity.INFO, "the schema of every kind is known");
    static final Rule UNKNOWN_KIND =
            new Rule("SCHEMA-UNKNOWN-KIND", Severity.ERROR, "the groups of Kubernetes have the kinds that are used");
    static final Rule REMOVED =
            new Rule("DEPRECATED-API", Severity.ERROR, "the version of Kubernetes serves the kinds that are used");

    static final List<Rule> ALL = List.of(
            REQUIRED,
            UNKNOWN_FIELD,
            TYPE,
            ENUM,
            QUANTITY,
            FORMAT,
            RANGE,
            COMBINATION,
            DUPLICATE_ITEM,
            EXPRESSION,
            EXPRESSION_SKIPPED,
            PART_SKIPPED,
            MISSING,
            UNKNOWN_KIND,
            REMOVED);

    private StructureRules() {}
}
