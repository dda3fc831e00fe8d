from third.ruled_en import DOCUMENTS as D; DOCUMENTS = D
