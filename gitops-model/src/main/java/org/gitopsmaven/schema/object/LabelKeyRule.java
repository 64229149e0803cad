/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.Locale;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;
import org.gitopsmaven.yaml.YamlEntry;

/** Keys of labels and annotations are {@code [prefix/]name}. */
final class LabelKeyRule implements ObjectRule {

    private static final Rule LABEL_KEY =
            new Rule("RES-LABEL-KEY", Severity.ERROR, "labels and annotations have valid keys");

    @Override
    public Rule rule() {
        return LABEL_KEY;
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        for (Field labels : LabelSets.of(manifest)) {
            check(labels, false, complaints);
        }
        annotations(manifest.root(), complaints);
        PodTemplate pod = manifest.pod();
        if (pod != null && !manifest.is("", "Pod")) {
            annotations(pod.template(), complaints);
        }
    }

    private static void annotations(Field object, Complaints complaints) {
        Field annotations = object.child("metadata", "annotations");
        if (annotations != null) {
            check(annotations, true, complaints);
        }
    }

    /** @param annotations whether the case of letters does not matter, as in annotations */
    private static void check(Field set, boolean annotations, Complaints complaints) {
        for (YamlEntry entry : set.entries()) {
            String key = annotations ? entry.name().toLowerCase(Locale.ROOT) : entry.name();
            if (!Names.isLabelKey(key)) {
                complaints.atKey(
                        set,
                        entry,
                        "'" + entry.name() + "' is not a valid key ([prefix/]name; name of up to 63 letters, digits,"
                                + " '-', '_' and '.', prefix a DNS name)");
            }
        }
    }
}
