/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.resmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * A resource of a running build ({@code api/resource/resource.go}): its tree, the ids it had before it was renamed, and
 * what the build noted about it. An empty tree means that it was deleted.
 */
public final class KustomizeResource {

    private static final String ANNOTATIONS = "annotations";

    private YamlMapping content;
    private final Origin origin;
    private final Scopes scopes;
    private final BuildNotes notes;
    private final List<String> variables = new ArrayList<>(0);
    private boolean used;

    /** A resource over this tree, which is its own from now on. */
    public KustomizeResource(YamlMapping content, Origin origin, Scopes scopes) {
        this(content, origin, scopes, ShownNotes.takenFrom(content));
    }

    private KustomizeResource(YamlMapping content, Origin origin, Scopes scopes, BuildNotes notes) {
        this.content = content;
        this.origin = origin;
        this.scopes = scopes;
        this.notes = notes;
    }

    public KustomizeResource copy() {
        return copy(content.copy(), scopes);
    }

    /** The same resource for a build with other schemas; fields that change together here do so there. */
    public KustomizeResource twin(Scopes others) {
        return copy(content.twin(), others);
    }

    private KustomizeResource copy(YamlMapping tree, Scopes others) {
        KustomizeResource copy = new KustomizeResource(tree, origin, others, notes.copy());
        copy.variables.addAll(variables);
        copy.used = used;
        return copy;
    }

    public YamlMapping content() {
        return content;
    }

    public void setContent(YamlMapping tree) {
        content = tree;
    }

    /** Where it was defined. */
    public Origin origin() {
        return origin;
    }

    /** Deletes the resource; the list drops it after the step. */
    public void delete() {
        content = new YamlMapping();
    }

    public boolean isEmpty() {
        return content.isEmpty();
    }

    public Gvk gvk() {
        return Gvk.of(content);
    }

    public String kind() {
        return ObjectFields.text(content, "kind");
    }

    public void setKind(String kind) {
        ObjectFields.setText(content, "kind", kind);
    }

    public void setApiVersion(String apiVersion) {
        ObjectFields.setText(content, "apiVersion", apiVersion);
    }

    public String name() {
        return ObjectFields.metadata(content, "name");
    }

    public void setName(String name) {
        ObjectFields.setMetadata(content, "name", name);
    }

    /** The namespace as written; empty for none. */
    public String namespace() {
        return ObjectFields.metadata(content, "namespace");
    }

    /** Sets the namespace; an empty one removes the field. */
    public void setNamespace(String namespace) {
        ObjectFields.setMetadata(content, "namespace", namespace);
    }

    public Map<String, String> labels() {
        return ObjectFields.textMap(content, "labels");
    }

    public void setLabels(Map<String, String> labels) {
        ObjectFields.setTextMap(content, "labels", labels);
    }

    public Map<String, String> annotations() {
        return ObjectFields.textMap(content, ANNOTATIONS);
    }

    public void setAnnotations(Map<String, String> annotations) {
        ObjectFields.setTextMap(content, ANNOTATIONS, annotations);
    }

    /** The id it has now. */
    public ObjectId currentId() {
        Gvk gvk = gvk();
        return new ObjectId(gvk, scopes.isClusterScoped(gvk), name(), namespace());
    }

    /** The ids it had before, the oldest first; they all have the group and version of now. */
    public List<ObjectId> formerIds() {
        return notes.formerIds(gvk(), origin.location());
    }

    /** The id it was loaded with. */
    public ObjectId originalId() {
        List<ObjectId> former = formerIds();
        return former.isEmpty() ? currentId() : former.get(0);
    }

    /** All ids it has or had, the current one last. */
    public List<ObjectId> allIds() {
        List<ObjectId> ids = new ArrayList<>(formerIds());
        ids.add(currentId());
        return ids;
    }

    /** Remembers the current id; to be called before any change of name, namespace or kind. */
    public void storePreviousId() {
        notes.add(currentId());
    }

    public List<String> namePrefixes() {
        return Collections.unmodifiableList(notes.prefixes);
    }

    public void addNamePrefix(String prefix) {
        BuildNotes.add(notes.prefixes, prefix);
    }

    public List<String> nameSuffixes() {
        return Collections.unmodifiableList(notes.suffixes);
    }

    public void addNameSuffix(String suffix) {
        BuildNotes.add(notes.suffixes, suffix);
    }

    /** The resources whose references were found to mean this one. */
    public List<ObjectId> referrers() {
        return Collections.unmodifiableList(notes.referrers);
    }

    public void addReferrer(ObjectId referrer) {
        notes.referrers.add(referrer);
    }

    public Behavior behavior() {
        return notes.behavior == null ? Behavior.UNSPECIFIED : notes.behavior;
    }

    public void setBehavior(Behavior behavior) {
        notes.behavior = behavior;
    }

    public boolean needsHash() {
        return notes.needsHash;
    }

    public void enableHash() {
        notes.needsHash = true;
    }

    public boolean isNameChangeAllowed() {
        return notes.nameChangeAllowed;
    }

    /** Lets a patch rename; its annotations become texts by it, a null too. */
    public void allowNameChange() {
        setAnnotations(annotations());
        notes.nameChangeAllowed = true;
    }

    public boolean isKindChangeAllowed() {
        return notes.kindChangeAllowed;
    }

    /** Lets a patch change the kind; its annotations become texts by it, a null too. */
    public void allowKindChange() {
        setAnnotations(annotations());
        notes.kindChangeAllowed = true;
    }

    /** Whether a chart made it: its namespace is Helm's business. */
    public boolean isMadeByHelm() {
        return notes.madeByHelm;
    }

    public void markAsMadeByHelm() {
        notes.madeByHelm = true;
    }

    /** Whether something that is no reference by name makes use of it: a variable, a replacement, who looks for its labels. */
    public boolean isUsed() {
        return used || !variables.isEmpty() || !notes.referrers.isEmpty();
    }

    public void markAsUsed() {
        used = true;
    }

    /** The names of the {@code vars} that read this resource. */
    public List<String> variables() {
        return Collections.unmodifiableList(variables);
    }

    public void addVariable(String name) {
        variables.add(name);
    }

    /** Takes the name, namespace and notes of the other, and its labels and annotations where there are none here. */
    public void mergeMetadataFrom(KustomizeResource other) {
        Map<String, String> labels = other.labels();
        labels.putAll(labels());
        setLabels(labels);
        Map<String, String> annotations = other.annotations();
        annotations.putAll(annotations());
        setAnnotations(annotations);
        setName(other.name());
        setNamespace(other.namespace());
        boolean hash = notes.needsHash && other.notes.needsHash;
        notes.takeFrom(other.notes);
        notes.needsHash = hash;
        List<String> read = List.copyOf(other.variables);
        variables.clear();
        variables.addAll(read);
        used |= other.used;
    }

    /** What the build noted about it. */
    BuildNotes notes() {
        return notes;
    }

    @Override
    public String toString() {
        return currentId().toString();
    }
}
