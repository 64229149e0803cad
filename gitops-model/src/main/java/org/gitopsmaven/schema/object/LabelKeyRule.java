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
        LabelSets.of(manifest).forEach(labels -> check(labels, false, complaints));
        manifest.root().at("metadata", "annotations").ifPresent(keys -> check(keys, true, complaints));
        manifest.pod()
                .filter(pod -> !manifest.is("", "Pod"))
                .flatMap(pod -> pod.template().at("metadata", "annotations"))
                .ifPresent(keys -> check(keys, true, complaints));
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
