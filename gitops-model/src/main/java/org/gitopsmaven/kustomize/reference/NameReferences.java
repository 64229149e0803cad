/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.fieldspec.FieldSpec;
import org.gitopsmaven.kustomize.fieldspec.FieldWalk;
import org.gitopsmaven.kustomize.fieldspec.MissingField;
import org.gitopsmaven.kustomize.fieldspec.NameReference;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.kustomize.resmap.ResMap;
import org.gitopsmaven.kustomize.transform.Transformer;
import org.gitopsmaven.resource.Gvk;

/** Puts the new names of renamed objects where their old names stand. */
public final class NameReferences implements Transformer {

    private static final Gvk ANY = new Gvk("", "", "");

    /** A field that may name an object of a kind. */
    private record Reference(FieldSpec referrer, Gvk target) {

        /** The same field for an object of any kind: whether it has the field was decided by the kind it once had. */
        FieldSpec field() {
            return new FieldSpec(ANY, referrer.path(), referrer.create());
        }
    }

    private final List<Reference> references = new ArrayList<>();
    private final Map<String, List<Reference>> byKind = new HashMap<>();

    public NameReferences(List<NameReference> references) {
        for (NameReference reference : references) {
            for (FieldSpec referrer : reference.referrers().specs()) {
                this.references.add(new Reference(referrer, reference.target()));
            }
        }
    }

    @Override
    public void transform(ResMap resources) {
        Referrals referrals = new Referrals(resources.resources());
        for (KustomizeResource resource : resources.resources()) {
            ObjectId original = resource.originalId();
            List<Reference> own = of(original.gvk().kind());
            if (!own.isEmpty()) {
                Referrer referrer = new Referrer(resource, referrals);
                for (Reference reference : own) {
                    if (original.isOfKind(reference.referrer().gvk())) {
                        update(referrer, reference);
                    }
                }
            }
        }
    }

    private List<Reference> of(String kind) {
        return byKind.computeIfAbsent(kind, this::referringFrom);
    }

    private List<Reference> referringFrom(String kind) {
        List<Reference> found = new ArrayList<>();
        for (Reference reference : references) {
            String referrer = reference.referrer().gvk().kind();
            if (referrer.isEmpty() || referrer.equals(kind)) {
                found.add(reference);
            }
        }
        return found;
    }

    private static void update(Referrer referrer, Reference reference) {
        FieldSpec field = reference.field();
        ReferenceField change =
                new ReferenceField(referrer, reference.target(), field.path().text());
        try {
            new FieldWalk(MissingField.IS_LEFT, change)
                    .apply(referrer.resource().content(), field);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap(
                            "updating name reference in '" + field.path().text() + "' field of '"
                                    + referrer.resource().currentId() + "'",
                            e)
                    .orAt(referrer.resource().origin().location());
        }
    }
}
