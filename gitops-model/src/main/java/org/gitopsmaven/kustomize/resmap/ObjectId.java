/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.resmap;

import org.gitopsmaven.resource.Gvk;
import org.jspecify.annotations.Nullable;

/**
 * The id of an object inside a build ({@code kyaml/resid}).
 *
 * @param clusterScoped whether the schema knows the kind as cluster-scoped
 * @param namespace as written; empty for none
 */
public record ObjectId(Gvk gvk, boolean clusterScoped, String name, String namespace) {

    /** Stands for the namespace of cluster-scoped objects. */
    public static final String NO_NAMESPACE = "_non_namespaceable_";

    private static final String DEFAULT_NAMESPACE = "default";

    /** What two ids have in common when they mean the same object; fit for a hash map. */
    public record Key(Gvk gvk, String namespace, String name) {

        // Written out: the generated ones link a dozen method handles when a cold build first uses them.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && name.equals(key.name)
                    && gvk.equals(key.gvk)
                    && namespace.equals(key.namespace);
        }

        @Override
        public int hashCode() {
            return (name.hashCode() * 31 + gvk.hashCode()) * 31 + namespace.hashCode();
        }
    }

    /** An id of an object that was never looked up in a schema. */
    public static ObjectId unscoped(Gvk gvk, String name, String namespace) {
        return new ObjectId(gvk, false, name, namespace);
    }

    public Key key() {
        return new Key(gvk, effectiveNamespace(), name);
    }

    /** The namespace that counts: {@code default} for none, a mark of its own for cluster-scoped kinds. */
    public String effectiveNamespace() {
        if (clusterScoped) {
            return NO_NAMESPACE;
        }
        return namespace.isEmpty() ? DEFAULT_NAMESPACE : namespace;
    }

    /** Whether both mean the same object. */
    public boolean sameAs(ObjectId other) {
        return sameNamespaceAs(other) && sameKindAndName(other);
    }

    public boolean sameNamespaceAs(ObjectId other) {
        return effectiveNamespace().equals(other.effectiveNamespace());
    }

    /** Equal but for the namespace. */
    public boolean sameKindAndName(ObjectId other) {
        return name.equals(other.name) && gvk.equals(other.gvk);
    }

    /** Whether the kind is the one asked for; empty parts of {@code wanted} stand for any. */
    public boolean isOfKind(Gvk wanted) {
        return accepts(wanted.group(), gvk.group())
                && accepts(wanted.version(), gvk.version())
                && accepts(wanted.kind(), gvk.kind());
    }

    /** Whether kind, name and namespace are the ones asked for; empty parts stand for any. */
    public boolean isSelectedBy(ObjectId selector) {
        return accepts(selector.name, name)
                && (selector.namespace.isEmpty() || selector.sameNamespaceAs(this))
                && isOfKind(selector.gvk);
    }

    /** {@code Kind.version.group/name.namespace}, as kustomize writes ids in its messages. */
    @Override
    public String toString() {
        return or(gvk.kind(), "[noKind]") + "." + or(gvk.version(), "[noVer]") + "." + or(gvk.group(), "[noGrp]") + "/"
                + or(name, "[noName]") + "." + or(namespace, "[noNs]");
    }

    /** The id as Go prints the struct with {@code %#v}: some of kustomize's messages show it so. */
    public String goSyntax() {
        return "resid.ResId{Gvk:resid.Gvk{Group:\"" + gvk.group() + "\", Version:\"" + gvk.version() + "\", Kind:\""
                + gvk.kind() + "\", isClusterScoped:" + clusterScoped + "}, Name:\"" + name + "\", Namespace:\""
                + namespace + "\"}";
    }

    private static boolean accepts(String wanted, String actual) {
        return wanted.isEmpty() || wanted.equals(actual);
    }

    private static String or(String text, String instead) {
        return text.isEmpty() ? instead : text;
    }
}
