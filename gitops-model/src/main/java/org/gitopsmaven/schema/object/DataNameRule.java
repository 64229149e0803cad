/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlEntry;

/** Keys of ConfigMaps and Secrets are names of files ({@code IsConfigMapKey} of apimachinery). */
final class DataNameRule implements ObjectRule {

    private static final String[] PARTS = {"data", "binaryData", "stringData"};
    private static final int LONGEST = 253;

    @Override
    public Rule rule() {
        return NameRule.NAME;
    }

    @Override
    public boolean concerns(Gvk kind) {
        return kind.is("", "ConfigMap") || kind.is("", "Secret");
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        for (String part : PARTS) {
            Field data = manifest.root().child(part);
            if (data != null) {
                check(data, complaints);
            }
        }
    }

    private static void check(Field data, Complaints complaints) {
        for (YamlEntry entry : data.entries()) {
            String name = entry.name();
            if (!isFileName(name)) {
                complaints.atKey(
                        data,
                        entry,
                        "'" + name + "' is not a valid key (letters, digits, '-', '_' and '.', up to " + LONGEST
                                + " characters)");
            }
        }
    }

    private static boolean isFileName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= LONGEST && !name.equals(".") && !name.startsWith("..");
    }
}
