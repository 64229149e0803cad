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

/** What the API server limits in size: annotations to 256 KiB, data of ConfigMaps and Secrets to 1 MiB. */
final class SizeRule implements ObjectRule {

    private static final Rule SIZE = new Rule("RES-SIZE", Severity.ERROR, "objects are not too large for the cluster");
    private static final long ANNOTATIONS = 256L << 10;
    private static final long DATA = 1L << 20;

    @Override
    public Rule rule() {
        return SIZE;
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        manifest.root().at("metadata", "annotations").ifPresent(annotations -> {
            long size = size(annotations, 1);
            if (size > ANNOTATIONS) {
                complaints.at(
                        annotations, "annotations have " + size + " bytes, at most " + ANNOTATIONS + " are allowed");
            }
        });
        if (manifest.is("", "ConfigMap", "Secret")) {
            long size = 0;
            for (String field : new String[] {"data", "stringData", "binaryData"}) {
                boolean packed = field.equals("binaryData") || manifest.is("", "Secret") && field.equals("data");
                size += manifest.root()
                        .at(field)
                        .map(data -> size(data, packed ? 0.75 : 1))
                        .orElse(0L);
            }
            if (size > DATA) {
                complaints.at(manifest.root(), "data has " + size + " bytes, at most " + DATA + " are allowed");
            }
        }
    }

    private static long size(Field mapping, double factor) {
        long size = 0;
        for (YamlEntry entry : mapping.entries()) {
            size += bytes(entry.name()) + Math.round(bytes(entry.value().toString()) * factor);
        }
        return size;
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
