/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.openapi.kubernetes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.openapi.Scope;
import org.gitopsmaven.resource.Gvk;

/** The types of Kubernetes in all versions that are known. Loaded when it is first asked for. */
public final class KubernetesCatalogue {

    private static final class Holder {
        static final KubernetesCatalogue INSTANCE = new KubernetesCatalogue(CatalogueText.load());
    }

    private final CatalogueText text;
    private final Map<KubernetesVersion, VersionedCatalogue> views = new ConcurrentHashMap<>();

    private KubernetesCatalogue(CatalogueText text) {
        this.text = text;
    }

    public static KubernetesCatalogue get() {
        return Holder.INSTANCE;
    }

    /** The versions that are described, oldest first. */
    public List<KubernetesVersion> versions() {
        return List.copyOf(text.versions());
    }

    public KubernetesVersion newest() {
        return text.versions().get(text.versions().size() - 1);
    }

    /**
     * The types of one version. A version between the known ones is served by the next later one.
     *
     * @throws GitOpsException for a version older than all that are known, or newer
     */
    public VersionedCatalogue at(KubernetesVersion version) {
        VersionedCatalogue view = views.get(version);
        if (view == null) {
            VersionedCatalogue made = new VersionedCatalogue(text, version, index(version));
            VersionedCatalogue other = views.putIfAbsent(version, made);
            view = other == null ? made : other;
        }
        return view;
    }

    private int index(KubernetesVersion wanted) {
        List<KubernetesVersion> versions = text.versions();
        if (wanted.compareTo(versions.get(0)) >= 0) {
            for (int i = 0; i < versions.size(); i++) {
                if (versions.get(i).compareTo(wanted) >= 0) {
                    return i;
                }
            }
        }
        throw new GitOpsException(
                "there are no schemas of Kubernetes " + wanted,
                null,
                "use one of " + versions.stream().map(Object::toString).collect(Collectors.joining(", ")));
    }

    /** Where objects of a kind live, in whatever version. */
    public Scope scope(Gvk gvk) {
        KindLine line = text.kind(gvk);
        return line == null ? Scope.UNKNOWN : line.scope();
    }

    /** All kinds of any version. */
    public Collection<Gvk> kinds() {
        return text.kinds();
    }

    /** Whether Kubernetes itself has kinds of this group. */
    public boolean hasGroup(String group) {
        return text.hasGroup(group);
    }
}
