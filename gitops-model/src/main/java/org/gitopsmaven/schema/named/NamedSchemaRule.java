/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.named;

import java.util.List;
import java.util.function.Consumer;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.finding.Validator;
import org.gitopsmaven.repository.SourceFile;
import org.gitopsmaven.repository.SourceTree;

/**
 * A YAML file is as the schema in the repository says that a comment above it names. Warnings, as in an editor: those who
 * read the file need not know the schema. Schemas that are elsewhere are not fetched.
 */
public final class NamedSchemaRule implements Validator<SourceFile> {

    static final Rule NAMED =
            new Rule("SCHEMA-NAMED", Severity.WARNING, "files are as the schema says that a comment above them names");
    static final Rule UNREADABLE =
            new Rule("SCHEMA-UNREADABLE", Severity.WARNING, "the schema that a comment names can be read");

    private final NamedSchemas schemas;

    public NamedSchemaRule(SourceTree tree) {
        this.schemas = new NamedSchemas(tree);
    }

    public static List<Rule> all() {
        return List.of(NAMED, UNREADABLE);
    }

    @Override
    public List<Rule> rules() {
        return all();
    }

    @Override
    public void validate(SourceFile file, Consumer<Finding> found) {
        boolean single = file.documents().size() == 1;
        if (single ? SchemaComment.isAbove(file.text()) : SchemaComment.isAnywhere(file.text())) {
            NamedSchemaCheck.check(file, schemas, found);
        }
    }
}
