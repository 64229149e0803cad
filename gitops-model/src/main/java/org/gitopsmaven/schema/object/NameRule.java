/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.object;

import java.util.List;
import java.util.Set;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.schema.Field;

/** Names are what the API server accepts for the kind; that there is one is another rule's. */
final class NameRule implements ObjectRule {

    static final Rule NAME = new Rule("RES-NAME", Severity.ERROR, "every object has a valid name");

    /** Groups whose names only may not hold a slash or a percent sign. */
    private static final Set<String> FREE = Set.of("rbac.authorization.k8s.io", "authorization.openshift.io");

    @Override
    public Rule rule() {
        return NAME;
    }

    @Override
    public void check(Manifest manifest, Complaints complaints) {
        Field name = manifest.root().child("metadata", "name");
        if (name != null) {
            ofObject(name, manifest, complaints);
        }
        PodTemplate pod = manifest.pod();
        if (pod != null) {
            labels(pod.containers(), complaints);
            labels(pod.spec().items("volumes"), complaints);
        }
        Field spec = manifest.is("", "Service") ? manifest.root().child("spec") : null;
        if (spec != null) {
            labels(spec.items("ports"), complaints);
        }
    }

    private static void ofObject(Field name, Manifest manifest, Complaints complaints) {
        String group = manifest.gvk().group();
        String text = name.text();
        if (manifest.is("", "Namespace")) {
            check(name, Names.isLabel(text), Names.LABEL_WORDS, complaints);
        } else if (manifest.is("", "Service")) {
            check(name, Names.isServiceName(text), Names.SERVICE_WORDS, complaints);
        } else if (FREE.contains(group) || group.endsWith("openshift.io")) {
            check(name, text.indexOf('/') < 0 && text.indexOf('%') < 0, "no '/' and no '%'", complaints);
        } else if (!group.equals("certificates.k8s.io")) {
            check(name, Names.isSubdomain(text), Names.SUBDOMAIN_WORDS, complaints);
        }
    }

    private static void labels(List<Field> items, Complaints complaints) {
        for (Field item : items) {
            Field name = item.child("name");
            if (name != null) {
                check(name, Names.isLabel(name.text()), Names.LABEL_WORDS, complaints);
            }
        }
    }

    private static void check(Field name, boolean valid, String words, Complaints complaints) {
        if (!valid && !name.text().isEmpty()) {
            complaints.at(name, "'" + name.text() + "' is not a valid name (" + words + ")");
        }
    }
}
