/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.Set;
import java.util.function.Predicate;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;

/** Names are what the API server accepts for the kind; that there is one is another rule's. */
final class NameRule implements ObjectRule {

    private static final Rule NAME = new Rule("RES-NAME", Severity.ERROR, "every object has a valid name");

    /** Groups whose names only may not hold a slash or a percent sign. */
    private static final Set<String> FREE = Set.of("rbac.authorization.k8s.io", "authorization.openshift.io");

    @Override
    public Rule rule() {
        return NAME;
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        String group = manifest.gvk().group();
        manifest.root().at("metadata", "name").ifPresent(name -> {
            if (manifest.is("", "Namespace")) {
                check(name, Names::isLabel, Names.LABEL_WORDS, complaints);
            } else if (manifest.is("", "Service")) {
                check(name, Names::isServiceName, Names.SERVICE_WORDS, complaints);
            } else if (FREE.contains(group) || group.endsWith("openshift.io")) {
                check(name, text -> !text.contains("/") && !text.contains("%"), "no '/' and no '%'", complaints);
            } else if (!group.equals("certificates.k8s.io")) {
                check(name, Names::isSubdomain, Names.SUBDOMAIN_WORDS, complaints);
            }
        });
        manifest.pod().ifPresent(pod -> {
            for (Field container : pod.containers()) {
                container.at("name").ifPresent(name -> check(name, Names::isLabel, Names.LABEL_WORDS, complaints));
            }
            for (Field volume : pod.spec().items("volumes")) {
                volume.at("name").ifPresent(name -> check(name, Names::isLabel, Names.LABEL_WORDS, complaints));
            }
        });
    }

    private static void check(Field name, Predicate<String> grammar, String words, Complaints complaints) {
        String text = name.text();
        if (!text.isEmpty() && !grammar.test(text)) {
            complaints.at(name, "'" + text + "' is not a valid name (" + words + ")");
        }
    }
}
