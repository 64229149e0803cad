/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.reference.Referrals.Referral;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectId;
import org.gitopsmaven.kustomize.resmap.ShownNotes;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;

/** A resource that names others: finds which of them it means. */
final class Referrer {

    private final KustomizeResource resource;
    private final ObjectId id;
    private final Referrals referrals;
    private final Set<String> subjectNamespaces;

    Referrer(KustomizeResource resource, Referrals referrals) {
        this.resource = resource;
        this.id = resource.currentId();
        this.referrals = referrals;
        this.subjectNamespaces = id.clusterScoped() ? Set.of() : RoleReference.subjectNamespaces(resource);
    }

    KustomizeResource resource() {
        return resource;
    }

    ObjectId id() {
        return id;
    }

    /** The renamed resource that is meant; null for none. */
    @Nullable
    KustomizeResource select(Mention mention) {
        List<Referral> named = referrals.onceNamed(mention.name());
        if (named.isEmpty()) {
            return null;
        }
        List<Referral> candidates = keep(named, this::isReachable);
        candidates = keep(candidates, inNamespaceOf(mention));
        candidates = keep(candidates, referral -> referral.wasOfKind(mention.target()));
        Gvk role = mention.path().endsWith("roleRef/name") ? RoleReference.kindOf(resource.content()) : null;
        if (role != null) {
            candidates = keep(candidates, referral -> referral.wasOfKind(role));
        }
        candidates = keep(candidates, this::isNear);
        return one(candidates, mention.whole());
    }

    private @Nullable KustomizeResource one(List<Referral> candidates, boolean whole) {
        List<Referral> left = candidates;
        if (left.size() != 1) {
            left = keep(left, referral -> NameContext.fits(resource, referral.resource(), true));
        }
        if (left.size() > 1) {
            left = keep(left, referral -> NameContext.fits(resource, referral.resource(), false));
        }
        if (left.isEmpty()) {
            return null;
        }
        if (left.size() > 1 && !areAlike(left, whole)) {
            throw ambiguous(left);
        }
        return left.get(0).resource();
    }

    private static List<Referral> keep(List<Referral> list, Predicate<Referral> condition) {
        List<Referral> kept = new ArrayList<>(list.size());
        for (Referral referral : list) {
            if (condition.test(referral)) {
                kept.add(referral);
            }
        }
        return kept;
    }

    /** Whether this resource could name the other at all ({@code SubsetThatCouldBeReferencedByResource}). */
    private boolean isReachable(Referral other) {
        return id.clusterScoped()
                || other.current().clusterScoped()
                || other.current().sameNamespaceAs(id)
                || subjectNamespaces.contains(other.resource().namespace());
    }

    /** Whether the other lies where this one looks for names. */
    private boolean isNear(Referral other) {
        return id.clusterScoped()
                || other.current().clusterScoped()
                || other.resource().kind().equals("ServiceAccount")
                || id.sameNamespaceAs(other.current());
    }

    /** A namespace beside the name is an old one, or where there is none of that name, a new one. */
    private Predicate<Referral> inNamespaceOf(Mention mention) {
        String namespace = mention.namespace();
        if (namespace == null) {
            return referral -> true;
        }
        boolean old = referrals.all().stream()
                .anyMatch(referral -> isIn(namespace, referral.original()) && isReachable(referral));
        return referral -> isIn(namespace, old ? referral.original() : referral.current());
    }

    private static boolean isIn(String namespace, ObjectId id) {
        return !namespace.equals(ObjectId.NO_NAMESPACE)
                && id.effectiveNamespace().equals(namespace);
    }

    /** Whether taking any of them gives the same. */
    private static boolean areAlike(List<Referral> referrals, boolean whole) {
        KustomizeResource first = referrals.get(0).resource();
        return referrals.stream()
                .map(Referral::resource)
                .allMatch(other -> other.name().equals(first.name())
                        && (!whole || other.namespace().equals(first.namespace())));
    }

    private KustomizeException ambiguous(List<Referral> candidates) {
        String ids = candidates.stream()
                .map(candidate -> candidate.current().toString())
                .collect(Collectors.joining(", "));
        StringBuilder message = new StringBuilder("found multiple possible referrals: " + ids);
        message.append("\n\n**** Too many possible referral targets to referrer:\n")
                .append(text(resource));
        for (int i = 0; i < candidates.size(); i++) {
            message.append("\n--- possible referral ").append(i).append(":\n");
            message.append(text(candidates.get(i).resource()));
        }
        return new KustomizeException(
                message.append('\n').toString(), resource.origin().location());
    }

    private static String text(KustomizeResource resource) {
        return YamlWriter.write(ShownNotes.content(resource));
    }
}
