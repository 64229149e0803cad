/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Suggestion;
import org.gitopsmaven.render.JsonText;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;

/** The file of a baseline: one entry per finding, sorted as the findings are. */
final class BaselineText {

    private static final String HEAD = """
            # Findings that are known and accepted. Written by gitops:validate -Dgitops.validate.writeBaseline;
            # a reason: may be added to each. New findings are not in it, and fail the build.
            version: 1
            """;

    private static final Set<String> KEYS = Set.of("version", "findings");
    private static final Set<String> ENTRY_KEYS =
            Set.of("fingerprint", "rule", "file", "resource", "message", "reason");

    private BaselineText() {}

    static List<BaselineEntry> read(String text, String file) {
        YamlNode document = YamlReader.readOne(text, file, YamlDialect.GOYAML2);
        if (!(document instanceof YamlMapping mapping)) {
            throw new GitOpsException(
                    "want a mapping with version and findings", document.mark().location());
        }
        FieldReader root = FieldReader.of(mapping);
        checkKeys(root, KEYS);
        if (!"1".equals(String.valueOf(root.node("version")))) {
            throw new GitOpsException(
                    "this version of a baseline is not known",
                    root.locationOf("version"),
                    "write it anew with -Dgitops.validate.writeBaseline");
        }
        List<BaselineEntry> entries = new ArrayList<>();
        root.list("findings").forEach(entry -> entries.add(entry(entry)));
        return entries;
    }

    private static BaselineEntry entry(FieldReader fields) {
        checkKeys(fields, ENTRY_KEYS);
        if (fields.text("fingerprint").isEmpty()) {
            throw new GitOpsException("an entry needs a fingerprint", fields.location());
        }
        return new BaselineEntry(
                fields.text("fingerprint"),
                fields.text("rule"),
                fields.text("file"),
                fields.text("resource"),
                fields.text("message"),
                fields.text("reason"),
                fields.location());
    }

    private static void checkKeys(FieldReader fields, Set<String> known) {
        for (YamlEntry entry : fields.mapping().entries()) {
            if (!known.contains(entry.name())) {
                throw new GitOpsException(
                        "unknown key '" + entry.name() + "'" + Suggestion.phrase(entry.name(), new TreeSet<>(known)),
                        entry.key().mark().location());
            }
        }
    }

    static String of(List<BaselineEntry> entries) {
        StringBuilder text = new StringBuilder(HEAD);
        text.append(entries.isEmpty() ? "findings: []\n" : "findings:\n");
        for (BaselineEntry entry : entries) {
            String lead = "  - ";
            for (var field : entry.fields().entrySet()) {
                text.append(lead).append(field.getKey()).append(": ").append(JsonText.quoted(field.getValue()));
                text.append('\n');
                lead = "    ";
            }
        }
        return text.toString();
    }
}
