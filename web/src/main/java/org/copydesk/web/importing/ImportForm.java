package org.copydesk.web.importing;

import jakarta.annotation.PreDestroy;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.copydesk.core.importing.Importing;
import org.copydesk.core.importing.Spool;
import org.copydesk.core.importing.UnknownOwner;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Words;
import org.primefaces.event.FileUploadEvent;

/** Files that are handed over one by one, and become one import when all are here. */
@Named
@ViewScoped
public class ImportForm extends PageMemory {

    @Inject
    transient Importing importing;

    @Inject
    transient Words words;

    private String owner;
    private transient Spool spool;
    private transient int files;

    public void take(FileUploadEvent event) throws IOException {
        if (spool == null) spool = new Spool();
        var file = event.getFile();
        var path = file.getWebkitRelativePath();
        spool.add(path == null || path.isBlank() ? file.getFileName() : path, file.getInputStream());
        files++;
    }

    /** Begins the import, or keeps the files for another try. */
    public String begin() {
        if (spool == null) return null;
        try {
            var id = importing.begin(spool, owner);
            spool = null;
            files = 0;
            return "/desk/import?faces-redirect=true&id=" + id;
        } catch (UnknownOwner unknown) {
            var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, words.of("import.owner.unknown", owner), null);
            FacesContext.getCurrentInstance().addMessage("drop:owner", message);
            return null;
        }
    }

    @PreDestroy
    void leave() {
        if (spool != null) spool.close();
    }

    /** How many files are here and not yet imported. */
    public int getFiles() {
        return files;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }
}
