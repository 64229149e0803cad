/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.secret;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.sops.EncryptedPaths;
import org.gitopsmaven.sops.EncryptedValue;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** A document that SOPS encrypted: its {@code sops} block, and whether its values are as that says. */
final class SopsFile {

    private static final String SOPS = "sops";

    private final YamlMapping document;
    private final YamlMapping block;
    private final EncryptedPaths paths;

    /** A fault and the node that has it. */
    record Fault(YamlNode node, String path, String message) {}

    private SopsFile(YamlMapping document, YamlMapping block) {
        this.document = document;
        this.block = block;
        this.paths = EncryptedPaths.of(block);
    }

    static boolean isEncrypted(YamlMapping document) {
        YamlMapping block = document.mapping(SOPS);
        return block != null && (block.contains("mac") || block.contains("lastmodified"));
    }

    static SopsFile of(YamlMapping document) {
        YamlMapping block = document.mapping(SOPS);
        if (block == null) {
            throw new IllegalArgumentException("no document of SOPS");
        }
        return new SopsFile(document, block);
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (block.text("mac") == null) {
            faults.add(new Fault(block, SOPS, "the file has no mac: nobody can tell whether it was changed"));
        }
        String modified = block.text("lastmodified");
        if (modified == null || !isTime(modified)) {
            faults.add(new Fault(block, SOPS + ".lastmodified", "lastmodified is no time"));
        }
        for (YamlEntry entry : document) {
            if (!entry.name().equals(SOPS)) {
                walk(entry.value(), List.of(entry.name()), faults);
            }
        }
        return faults;
    }

    /** The public keys of age that can decrypt it. */
    Set<String> ageRecipients() {
        Set<String> recipients = new LinkedHashSet<>();
        if (block.get("age") instanceof YamlSequence keys) {
            for (YamlNode key : keys) {
                String recipient = key instanceof YamlMapping mapping ? mapping.text("recipient") : null;
                if (recipient != null) {
                    recipients.add(recipient);
                }
            }
        }
        return recipients;
    }

    private void walk(YamlNode node, List<String> path, List<Fault> faults) {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                List<String> below = new ArrayList<>(path);
                below.add(entry.name());
                walk(entry.value(), below, faults);
            }
        } else if (node instanceof YamlSequence sequence) {
            for (YamlNode item : sequence) {
                walk(item, path, faults);
            }
        } else {
            String message = fault((YamlScalar) node, path);
            if (message != null) {
                faults.add(new Fault(node, String.join(".", path), message));
            }
        }
    }

    private @Nullable String fault(YamlScalar scalar, List<String> path) {
        boolean wanted = paths.isEncrypted(path);
        if (EncryptedValue.is(scalar.text())) {
            String fault = EncryptedValue.fault(scalar.text());
            return fault == null
                    ? wanted ? null : "the value is encrypted, and the file says that it is not"
                    : "the value " + fault;
        }
        boolean empty = scalar.text().isEmpty()
                || scalar.text().equals("null")
                || scalar.text().equals("~");
        return wanted && !empty ? "the value is not encrypted, and the file says that it is" : null;
    }

    private static boolean isTime(String text) {
        try {
            return OffsetDateTime.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
