/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.named;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.jsonschema.JsonFault;
import org.gitopsmaven.jsonschema.JsonSchema;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.schema.structure.StructureRules;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;

/** Holds the documents of one file to the schemas that the comments above them name. */
final class NamedSchemaCheck {

    private final SourceFile file;
    private final NamedSchemas schemas;
    private final Consumer<Finding> found;

    private NamedSchemaCheck(SourceFile file, NamedSchemas schemas, Consumer<Finding> found) {
        this.file = file;
        this.schemas = schemas;
        this.found = found;
    }

    static void check(SourceFile file, NamedSchemas schemas, Consumer<Finding> found) {
        NamedSchemaCheck check = new NamedSchemaCheck(file, schemas, found);
        int from = 0;
        List<YamlNode> documents = check.documents();
        for (SchemaComment comment : SchemaComment.in(file.text())) {
            while (from < documents.size() && documents.get(from).mark().line() < comment.line()) {
                from++;
            }
            if (from < documents.size()) {
                check.check(documents.get(from++), comment);
            }
        }
    }

    /** Read anew where merge keys are left as they are written, which no schema knows. */
    private List<YamlNode> documents() {
        try {
            return file.isPlain()
                    ? file.documents()
                    : YamlReader.read(file.text(), file.file().toString(), YamlDialect.GOYAML2);
        } catch (GitOpsException e) {
            return List.of(); // told by the rule for files that are no YAML
        }
    }

    private void check(YamlNode document, SchemaComment comment) {
        try {
            schemas.named(comment.schema(), file.file()).ifPresent(schema -> check(document, comment, schema));
        } catch (GitOpsException e) {
            Location fault = e.location();
            String line = fault == null || fault.line() == 0 ? "" : ":" + fault.line() + ":" + fault.column();
            found.accept(Finding.of(NamedSchemaRule.UNREADABLE, comment.schema() + line + ": " + e.message())
                    .withHint(e.hint())
                    .at(place(comment)));
        }
    }

    private void check(YamlNode document, SchemaComment comment, JsonSchema schema) {
        for (JsonFault fault : schema.check(document, YamlDialect.GOYAML3)) {
            found.accept(Finding.of(NamedSchemaRule.NAMED, fault.message())
                    .on(fault.path().toString())
                    .withHint(hint(fault, comment))
                    .at(fault.place().mark().location()));
        }
        for (YamlScalar part : schema.unchecked()) {
            found.accept(Finding.of(StructureRules.PART_SKIPPED, JsonSchema.whyUnchecked(part))
                    .at(part.mark().location()));
        }
    }

    private static String hint(JsonFault fault, SchemaComment comment) {
        int line = fault.rules().mark().line();
        return "as " + (line > 0 ? "line " + line + " of " : "") + comment.schema() + " asks";
    }

    private Location place(SchemaComment comment) {
        return new Location(file.file().toString(), comment.line(), comment.column());
    }
}
