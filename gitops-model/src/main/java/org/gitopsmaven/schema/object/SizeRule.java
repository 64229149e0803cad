/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.nio.charset.StandardCharsets;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlScalar;

/** What the API server limits in size: annotations to 256 KiB, data of ConfigMaps and Secrets to 1 MiB. */
final class SizeRule implements ObjectRule {

    private static final Rule SIZE = new Rule("RES-SIZE", Severity.ERROR, "objects are not too large for the cluster");
    private static final long ANNOTATIONS = 256L << 10;
    private static final long DATA = 1L << 20;
    private static final int MOST_BYTES = 3;
    private static final String[] DATA_FIELDS = {"data", "stringData", "binaryData"};

    @Override
    public Rule rule() {
        return SIZE;
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        Field annotations = manifest.root().child("metadata", "annotations");
        if (annotations != null) {
            long size = size(annotations, false);
            if (size > ANNOTATIONS) {
                complaints.at(
                        annotations, "annotations have " + size + " bytes, at most " + ANNOTATIONS + " are allowed");
            }
        }
        if (manifest.is("", "ConfigMap", "Secret")) {
            long size = 0;
            for (String field : DATA_FIELDS) {
                Field data = manifest.root().child(field);
                boolean packed = field.equals("binaryData") || field.equals("data") && manifest.is("", "Secret");
                size += data == null ? 0 : size(data, packed);
            }
            if (size > DATA) {
                complaints.at(manifest.root(), "data has " + size + " bytes, at most " + DATA + " are allowed");
            }
        }
    }

    /** @param packed whether the values are in base 64 */
    private static long size(Field mapping, boolean packed) {
        long characters = 0;
        for (YamlEntry entry : mapping.entries()) {
            characters += entry.name().length() + text(entry).length();
        }
        if (characters * MOST_BYTES <= ANNOTATIONS) {
            return characters; // far below the limit, however many bytes it is
        }
        long size = 0;
        for (YamlEntry entry : mapping.entries()) {
            long bytes = bytes(text(entry));
            size += bytes(entry.name()) + (packed ? bytes * 3 / 4 : bytes);
        }
        return size;
    }

    private static String text(YamlEntry entry) {
        return entry.value() instanceof YamlScalar scalar ? scalar.text() : "";
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
